package app.latchkey.files;

import java.io.IOException;

/** The disk did not take a file; what was there before still is. */
public final class SaveFailedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final SaveProblem problem;

    SaveFailedException(SaveProblem problem, IOException cause) {
        super(cause.getMessage(), cause);
        this.problem = problem;
    }

    /** What was in the way, as it was seen when it was. */
    public SaveProblem problem() {
        return problem;
    }
}
