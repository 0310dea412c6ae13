package app.latchkey.ui.wizard;

/** How a step stands in the list at the left. */
enum StepState {
    /** The one on the window. */
    HERE,
    /** Was gone on from, and nothing is missing. */
    DONE,
    /** Was gone on from, but something is missing or wrong now. */
    MISSING,
    /** Not reached yet. */
    AHEAD
}
