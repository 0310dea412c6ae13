package app.latchkey.ui.care;

import app.latchkey.ui.Message;

/**
 * One thing that a key in good order needs, and how it stands.
 *
 * @param text a whole sentence, in which moments are dates
 */
public record CareFact(Subject subject, State state, Message text) {

    /** What is looked at. */
    public enum Subject {
        LEAK,
        WITHDRAWAL,
        ADDRESSES,
        USE,
        CHECK,
        REVIEW,
        FILES,
        REPLACEMENT,
        STORAGE
    }

    /** How it stands. */
    public enum State {
        GOOD,
        /** Nothing is known about it. */
        UNKNOWN,
        /** The user should do something about it soon. */
        DUE,
        /** The user should do something about it now. */
        BAD
    }

    /** Whether the user is to be reminded of it without having asked. */
    public boolean isUrgent() {
        return switch (subject) {
            case LEAK, WITHDRAWAL -> state == State.BAD;
            case USE, REVIEW, FILES, REPLACEMENT -> state == State.BAD || state == State.DUE;
            case ADDRESSES, CHECK, STORAGE -> false;
        };
    }
}
