package app.latchkey.ui.control;

import javafx.beans.property.Property;
import javafx.scene.control.TextField;

/** A field for a value that is no secret itself, into which secrets may be pasted together with it. */
public final class PasteField extends TextField {

    private final Pasting pasting;

    public PasteField(Property<String> text, Pasting pasting) {
        this.pasting = pasting;
        textProperty().bindBidirectional(text);
    }

    @Override
    public void paste() {
        Pasting.clipboard().ifPresent(pasted -> {
            try (pasted) {
                pasting.instead(pasted).ifPresent(rest -> {
                    try (rest) {
                        replaceSelection(rest.withChars(String::new));
                    }
                });
            }
        });
    }
}
