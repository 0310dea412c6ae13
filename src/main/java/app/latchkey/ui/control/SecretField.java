package app.latchkey.ui.control;

import app.latchkey.key.PastedValue;
import app.latchkey.ui.Texts;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for a secret. The control itself only ever holds bullets; the characters go to the {@link SecretText}.
 *
 * <p>Typing, pasting, selecting and deleting work as everywhere; copying, cutting, undo and dragging out do not exist,
 * and screen readers hear a password field.
 */
public final class SecretField extends TextField {

    private static final String BULLET = "\u2022";

    private static final Pasting WITHOUT_BLANKS_AROUND = pasted -> Optional.of(PastedValue.withoutBlanks(pasted));

    private final SecretText secret;
    private final Pasting pasting;
    private boolean editing;

    public SecretField(SecretText secret, Texts texts) {
        this(secret, texts, WITHOUT_BLANKS_AROUND);
    }

    /** @param pasting looks at what is pasted first */
    public SecretField(SecretText secret, Texts texts, Pasting pasting) {
        this.secret = secret;
        this.pasting = pasting;
        getStyleClass().add("secret-field");
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setContextMenu(pasteMenu(texts));
        addEventFilter(KeyEvent.KEY_PRESSED, SecretField::dropUndo);
        secret.revision().addListener((_, _, _) -> showBullets());
        showBullets();
    }

    /** Every edit of a text control ends here; the text never reaches the control. */
    @Override
    public void replaceText(int start, int end, String text) {
        var typed = withoutLineBreaks(text);
        editing = true;
        try {
            super.replaceText(start, end, BULLET.repeat(typed.length));
            secret.replace(start, end, typed);
        } finally {
            editing = false;
            Arrays.fill(typed, '\0');
        }
    }

    /** The inherited form would bypass {@link #replaceText}. */
    @Override
    public void clear() {
        replaceText(0, getLength(), "");
    }

    @Override
    public void copy() {}

    @Override
    public void cut() {}

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

    private ContextMenu pasteMenu(Texts texts) {
        var paste = new MenuItem(texts.get("control.paste"));
        paste.setOnAction(_ -> paste());
        var selectAll = new MenuItem(texts.get("control.selectAll"));
        selectAll.setOnAction(_ -> selectAll());
        return new ContextMenu(paste, selectAll);
    }

    private static void dropUndo(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            event.consume();
        }
    }

    private void showBullets() {
        if (!editing && getLength() != secret.length()) {
            super.replaceText(0, getLength(), BULLET.repeat(secret.length()));
        }
    }

    private static char[] withoutLineBreaks(String text) {
        var kept = new char[text.length()];
        int length = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!Character.isISOControl(text.charAt(i))) {
                kept[length++] = text.charAt(i);
            }
        }
        var typed = Arrays.copyOf(kept, length);
        Arrays.fill(kept, '\0');
        return typed;
    }
}
