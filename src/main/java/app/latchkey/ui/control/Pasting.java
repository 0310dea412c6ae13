package app.latchkey.ui.control;

import app.latchkey.key.Secret;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** What to do with a paste before a field takes it. For the FX thread only. */
@FunctionalInterface
public interface Pasting {

    /**
     * Looks at what is about to be pasted into a field.
     *
     * @param pasted stays the caller's
     * @return what the field is to take instead, the caller's to close; empty when there is nothing left for it to do
     */
    Optional<Secret> instead(Secret pasted);

    /** What lies on the clipboard, the caller's to close; empty when it holds no text. */
    static Optional<Secret> clipboard() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).map(Secret::copyOf);
    }
}
