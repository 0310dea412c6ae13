package app.latchkey.tour;

/** A step of the tour could not be done; the message is a sentence that says what was missing. */
final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepFailed(String sentence) {
        super(sentence);
    }

    StepFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
