package app.latchkey.okx;

import java.io.Serial;

/** A body is not what was asked for; caught where bodies are read and turned into {@link Failure.Unreadable}. */
final class WrongShape extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongShape(String field) {
        super("Wrong shape: " + field, null, false, false);
        this.field = field;
    }

    /** The place in the body, e.g. {@code data[0].uid}. */
    String field() {
        return field;
    }
}
