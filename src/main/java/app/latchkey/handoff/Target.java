package app.latchkey.handoff;

/**
 * Somebody who takes credentials: a terminal, a library, an environment or a password manager, and how it wants them.
 *
 * <p>To add one: a class, a line in {@link Targets}, its two texts in {@code assets/i18n/handoff.properties}, its values
 * in {@code RoundTripTest}, and a line in the table of the README. Stateless; safe on any thread.
 */
public interface Target {

    /** Which of the kinds it is listed with. */
    enum Kind {
        TERMINAL,
        LIBRARY,
        ENVIRONMENT,
        PASSWORD_MANAGER
    }

    /** Stands in vaults and in keys of texts, so it never changes: capitals and underscores. */
    String name();

    Kind kind();

    /** After what it was written: which document or source of which version. */
    String source();

    /** How the site and the environment get into it. */
    Knobs knobs(Handover handover);

    /** Whether the names of its variables are the user's to choose, as {@link Handover#names()}. */
    default boolean takesNames() {
        return false;
    }

    /** What it wants, with these credentials in it; the caller closes it. The credentials stay the caller's. */
    Handout write(Handover handover);
}
