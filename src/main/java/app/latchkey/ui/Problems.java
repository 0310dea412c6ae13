package app.latchkey.ui;

import app.latchkey.files.SaveProblem;
import app.latchkey.vault.ChangedElsewhereException;
import app.latchkey.vault.Opening;
import app.latchkey.vault.PasswordCheck;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** What to tell the user about failures that any screen can meet. */
public final class Problems {

    /** So many in a row, and an older copy is worth a thought. */
    private static final int WRONG_ONES = 3;

    private Problems() {}

    /** Something could not be saved; what was there before still is. */
    public static Message ofSaving(IOException problem) {
        return problem instanceof ChangedElsewhereException
                ? Message.of("problem.vault.CHANGED_ELSEWHERE")
                : Message.of("problem.save", SaveProblem.of(problem));
    }

    /** A vault file, the vault or another, did not open. */
    public static Refusal ofRefused(Opening.Refused refused) {
        return switch (refused) {
            case Opening.WrongPassword(int inARow, var pause) ->
                new Refusal(Message.of("problem.vault.WRONG_PASSWORD"), pause, inARow >= WRONG_ONES);
            case Opening.TooSoon(var pause) -> new Refusal(Message.of("problem.vault.TOO_SOON"), pause, true);
            case Opening.Damaged(var what) ->
                new Refusal(Message.of("problem.vault.damaged", what), Duration.ZERO, true);
            case Opening.NewerVersion _ -> Refusal.of(Message.of("problem.vault.NEWER"));
            case Opening.Missing _ -> new Refusal(Message.of("problem.vault.MISSING"), Duration.ZERO, true);
            case Opening.Unreadable(var cause) ->
                Refusal.of(Message.of("problem.vault.unreadable", SaveProblem.of(cause)));
        };
    }

    /** A master password that was asked for once more was not right. */
    public static Optional<Refusal> ofCheck(PasswordCheck check) {
        return switch (check) {
            case PasswordCheck.Right _ -> Optional.empty();
            case PasswordCheck.Wrong(int inARow, var pause) ->
                Optional.of(ofRefused(new Opening.WrongPassword(inARow, pause)));
            case PasswordCheck.TooSoon(var pause) -> Optional.of(ofRefused(new Opening.TooSoon(pause)));
        };
    }
}
