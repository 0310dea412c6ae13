package app.latchkey.tour;

/**
 * One stop of the tour.
 *
 * @param name for the sentence that says where the tour failed
 * @param walk does what is done there; blocks, and throws {@link StepFailed}
 */
record Stop(String name, Runnable walk) {}
