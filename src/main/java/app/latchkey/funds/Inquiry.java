package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.TransferStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One round of questions to OKX about transfers of one account. OKX's time is asked first, so that every later "not
 * known" was said at that time or after it. For one thread.
 */
final class Inquiry {

    private final OkxApi okx;
    private final AccountRef account;
    private final ErrorCatalogue errors;
    private final Optional<Instant> okxTime;
    private Optional<Failure> obstacle = Optional.empty();
    private Optional<String> keysUid = Optional.empty();

    Inquiry(OkxApi okx, AccountRef account, ErrorCatalogue errors) {
        this.okx = okx;
        this.account = account;
        this.errors = errors;
        this.okxTime = answered(okx.time());
    }

    /** The last failure that left a question without an answer. */
    Optional<Failure> obstacle() {
        return obstacle;
    }

    /** Whether the key turned out to belong to another account. */
    boolean keyOfAnotherAccount() {
        return keysUid.filter(uid -> !uid.equals(account.uid())).isPresent();
    }

    /** Whether the next question has a chance; OKX's refusal to answer one says nothing about the next. */
    boolean mayGoOn() {
        return obstacle.map(failure -> switch (failure) {
                    case Failure.Rejected _, Failure.Unreadable _ -> true;
                    case Failure.Unreachable _, Failure.TooBusy _, Failure.Cancelled _ -> false;
                })
                .orElse(true);
    }

    /** What OKX says about a transfer; nothing when it says nothing that counts. */
    Optional<Outcome> about(Transfer transfer) {
        return switch (okx.transferState(transfer.clientId())) {
            case Answer.Ok<TransferStatus>(var status) -> Optional.of(told(status));
            case Answer.Failed<TransferStatus>(Failure.Rejected rejected)
            when isNotKnown(rejected) -> notKnown(transfer);
            case Answer.Failed<TransferStatus>(var failure) -> {
                obstacle = Optional.of(failure);
                yield Optional.empty();
            }
        };
    }

    /** What the bills show; nothing when they could not be asked. */
    Optional<Movements> movements(Transfer transfer) {
        Optional<List<Bill>> bills = answered(okx.bills(BillQuery.of(transfer.clientId())));
        return bills.map(found -> Movements.of(transfer.plan(), found));
    }

    private boolean isNotKnown(Failure.Rejected rejected) {
        return errors.meaningOf(rejected) == ErrorMeaning.TRANSFER_NOT_KNOWN;
    }

    private static Outcome told(TransferStatus status) {
        var outcome =
                switch (status.state()) {
                    case SUCCESS -> Outcome.of(TransferState.DONE);
                    case FAILED -> Outcome.of(TransferState.FAILED, TransferReason.FAILED_AT_OKX);
                    case PENDING, UNDOCUMENTED -> Outcome.of(TransferState.ACCEPTED, TransferReason.BEING_PROCESSED);
                };
        return outcome.named(Optional.of(status.transId()));
    }

    /** Counts only when no copy of the request can be booked any more; until then the books are looked at again. */
    private Optional<Outcome> notKnown(Transfer transfer) {
        var signedAt = transfer.signedAt().orElseThrow();
        if (okxTime.filter(time -> SettleRules.canNoLongerArrive(signedAt, time))
                .isEmpty()) {
            return Optional.empty();
        }
        return movements(transfer).flatMap(movements -> switch (movements) {
            case ONE -> Optional.of(Outcome.of(TransferState.DONE, TransferReason.SEEN_IN_BILLS));
            case MORE_THAN_ONE -> Optional.of(Outcome.of(TransferState.DONE, TransferReason.MOVED_MORE_THAN_ONCE));
            case NONE -> seenNowhere(transfer, SettleRules.isCovered(signedAt, okxTime.orElseThrow()));
        });
    }

    /** Of a transfer that OKX itself took in, no silence proves that it failed. */
    private Optional<Outcome> seenNowhere(Transfer transfer, boolean covered) {
        if (!isKeyOfTheAccount()) {
            return Optional.empty();
        }
        boolean accepted = transfer.state() == TransferState.ACCEPTED;
        if (!covered) {
            return Optional.of(Outcome.of(
                    accepted ? TransferState.ACCEPTED : TransferState.UNKNOWN, TransferReason.TOO_OLD_TO_ASK));
        }
        return Optional.of(
                accepted
                        ? Outcome.of(TransferState.ACCEPTED, TransferReason.ACCEPTED_BUT_NOT_KNOWN)
                        : Outcome.of(TransferState.FAILED, TransferReason.NEVER_ARRIVED));
    }

    /** A key that was replaced by one of another account knows none of this account's transfers. */
    private boolean isKeyOfTheAccount() {
        if (keysUid.isEmpty()) {
            keysUid = answered(okx.config()).map(config -> config.uid());
        }
        return keysUid.filter(account.uid()::equals).isPresent();
    }

    private <T> Optional<T> answered(Answer<T> answer) {
        if (answer instanceof Answer.Failed<T>(var failure)) {
            obstacle = Optional.of(failure);
        }
        return answer.value();
    }
}
