package app.latchkey.ui;

import app.latchkey.files.SaveProblem;
import app.latchkey.okx.Failure;
import app.latchkey.vault.ChangedElsewhereException;
import java.io.IOException;

/** What to tell the user about failures that any screen can meet. */
public final class Problems {

    private Problems() {}

    /** Something could not be saved; what was there before still is. */
    public static Message ofSaving(IOException problem) {
        return problem instanceof ChangedElsewhereException
                ? Message.of("problem.vault.CHANGED_ELSEWHERE")
                : Message.of("problem.save", SaveProblem.of(problem));
    }

    /** A call to OKX brought nothing. */
    public static Message ofFailure(Failure failure) {
        return switch (failure) {
            case Failure.Rejected(var code, var message, var _) -> Message.of("problem.okx.REJECTED", code, message);
            case Failure.Unreachable(var obstacle, var _) -> Message.of("problem.unreachable", obstacle);
            case Failure.Unreadable _ -> Message.of("problem.okx.UNREADABLE");
            case Failure.TooBusy _ -> Message.of("problem.okx.TOO_BUSY");
            case Failure.Cancelled _ -> Message.of("problem.okx.CANCELLED");
        };
    }
}
