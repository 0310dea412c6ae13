package app.latchkey.practice;

/** Ends the handling of a request with an error answer. Has no stack trace: it is an answer, not an accident. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super("Refused", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
