package app.latchkey.tour;

import java.util.Set;

/**
 * What is on the window, in English, which is all that the tour reads. Two texts may be the same in one language and not
 * in the other, so there may be several answers.
 */
public interface English {

    /** Whether a text is the program's, and not the user's own. */
    boolean isOurs(String text);

    /** The meanings of a text as a control has it, mnemonic mark included. */
    Set<String> ofText(String text);

    /** The meanings of what a screen reader calls something. */
    Set<String> ofName(String name);
}
