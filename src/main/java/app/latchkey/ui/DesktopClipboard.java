package app.latchkey.ui;

import java.util.function.Predicate;

/**
 * The desktop's own clipboard, where JavaFX reaches only a copy of it, as under Wayland. {@code app} implements it.
 * Blocking; safe on any thread but the FX thread.
 */
public interface DesktopClipboard {

    /** What became of something that was to leave the clipboard. */
    enum Outcome {
        /** It is not there, or is no longer. */
        GONE,
        /** It is still there. */
        STUCK,
        /** The desktop does not let us see it. */
        NOT_KNOWN
    }

    /** Clears the clipboard if what is on it is ours; {@code ours} is lent the bytes, which are overwritten afterwards. */
    Outcome clear(Predicate<byte[]> ours);

    /** For desktops whose clipboard JavaFX reaches itself. */
    static DesktopClipboard none() {
        return _ -> Outcome.GONE;
    }
}
