package app.latchkey.funds;

import static app.latchkey.funds.TransferState.ACCEPTED;
import static app.latchkey.funds.TransferState.FAILED;
import static app.latchkey.funds.TransferState.UNKNOWN;

import app.latchkey.okx.Answer;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Failure;
import app.latchkey.okx.TransferReceipt;
import java.util.Optional;

/**
 * What the answer to a transfer says about the money (POST /api/v5/asset/transfer; facts, 4.10). Only what is sure
 * counts as failed: everything else might have been booked.
 */
final class TransferAnswers {

    private final ErrorCatalogue errors;

    TransferAnswers(ErrorCatalogue errors) {
        this.errors = errors;
    }

    Outcome outcome(Answer<TransferReceipt> answer) {
        return switch (answer) {
            case Answer.Ok<TransferReceipt>(var receipt) -> Outcome.of(ACCEPTED).named(Optional.of(receipt.transId()));
            case Answer.Failed<TransferReceipt>(var failure) -> outcome(failure);
        };
    }

    private Outcome outcome(Failure failure) {
        return switch (failure) {
            case Failure.Rejected rejected -> rejected(rejected);
            case Failure.Unreachable unreachable -> unanswered(unreachable.mayHaveLeft(), TransferReason.NEVER_LEFT);
            case Failure.Cancelled cancelled -> unanswered(cancelled.mayHaveLeft(), TransferReason.CANCELLED);
            case Failure.Unreadable _ -> Outcome.of(UNKNOWN, TransferReason.UNREADABLE_ANSWER);
            case Failure.TooBusy _ -> Outcome.of(FAILED, TransferReason.TOO_BUSY);
        };
    }

    /** What it means for a transfer that what had to be asked before it failed: nothing of it has left. */
    static Outcome notSent(Failure failure) {
        return switch (failure) {
            case Failure.Cancelled _ -> Outcome.of(FAILED, TransferReason.CANCELLED);
            case Failure.TooBusy _ -> Outcome.of(FAILED, TransferReason.TOO_BUSY);
            case Failure.Unreachable _, Failure.Unreadable _, Failure.Rejected _ ->
                Outcome.of(FAILED, TransferReason.NEVER_LEFT);
        };
    }

    private Outcome rejected(Failure.Rejected rejected) {
        if (errors.transferInProgress(rejected)) {
            return Outcome.of(ACCEPTED, TransferReason.BEING_PROCESSED)
                    .named(errors.transferIdIn(rejected.message()))
                    .withCode(rejected.code());
        }
        return errors.surelyNotExecuted(rejected.code())
                ? Outcome.of(FAILED, TransferReason.REFUSED).withCode(rejected.code())
                : Outcome.of(UNKNOWN, TransferReason.UNCLEAR_ANSWER)
                        .withCode(rejected.code())
                        .withWords(KeptWords.of(rejected, errors));
    }

    private static Outcome unanswered(boolean mayHaveLeft, TransferReason neverLeft) {
        return mayHaveLeft ? Outcome.of(UNKNOWN, TransferReason.NO_ANSWER) : Outcome.of(FAILED, neverLeft);
    }
}
