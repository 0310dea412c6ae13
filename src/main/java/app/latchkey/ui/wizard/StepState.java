package app.latchkey.ui.wizard;

/** How a step stands in the list at the left. */
enum StepState {
    /** The one on the window. */
    HERE,
    /** Was reached, and nothing is missing. */
    DONE,
    /** Was to be gone on from, but something is missing or wrong now. */
    MISSING,
    /** Was looked at, and is not complete. */
    OPEN,
    /** Not reached yet. */
    AHEAD
}
