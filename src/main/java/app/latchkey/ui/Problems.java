package app.latchkey.ui;

import app.latchkey.files.SaveProblem;
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
}
