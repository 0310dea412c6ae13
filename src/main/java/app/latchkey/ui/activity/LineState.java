package app.latchkey.ui.activity;

import app.latchkey.ui.control.Notice;
import java.util.Optional;

/**
 * Where a line stands.
 *
 * @param sign what catches the eye; what went well has none
 */
record LineState(String words, Optional<Notice.Kind> sign) {

    /** Of a line that was not read yet. */
    static final LineState BLANK = new LineState("", Optional.empty());

    /** What the list and a copied row say. */
    @Override
    public String toString() {
        return words;
    }
}
