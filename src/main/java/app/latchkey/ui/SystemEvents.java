package app.latchkey.ui;

/**
 * What the system tells of the computer and the user's session, as far as it tells anything, and tells the user for us. {@code app} implements it.
 * Safe on any thread.
 */
public interface SystemEvents {

    /** Whether we would hear that the computer goes to sleep or that the session is locked. */
    enum Hearing {
        /** Both are told. */
        HEARD,
        /** The system could tell, and its message bus or its login manager cannot be reached. */
        UNREACHABLE,
        /** This system has nothing of the kind that JavaFX or we know. */
        NOT_HERE
    }

    /**
     * Begins to listen, once; returns at once.
     *
     * @param lock called, on a thread of ours, before the computer sleeps and when the session is locked
     */
    void listen(Runnable lock);

    Hearing hearing();

    /** Whether {@link #tell} reaches the user. */
    default boolean tellsUser() {
        return false;
    }

    /**
     * Tells the user something in the system's own way, over whatever program is in front; does nothing where there is no
     * such way. Returns at once.
     *
     * @param text may be seen by whoever sees the screen, a locked one too
     */
    default void tell(String title, String text) {}

    /** A system that tells nothing. */
    static SystemEvents silent() {
        return new SystemEvents() {
            @Override
            public void listen(Runnable lock) {}

            @Override
            public Hearing hearing() {
                return Hearing.NOT_HERE;
            }
        };
    }
}
