package app.latchkey.funds;

import app.latchkey.okx.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What one look at an account's unsettled transfers brought.
 *
 * @param changed those that stand somewhere else now, or for another reason
 * @param left those that are still unsettled
 * @param obstacle the last failure that kept OKX from being asked
 * @param keyOfAnotherAccount the key used does not belong to the account, so its not knowing a transfer says nothing
 */
public record SettleRound(
        List<Transfer> changed, List<Transfer> left, Optional<Failure> obstacle, boolean keyOfAnotherAccount) {

    public SettleRound {
        changed = List.copyOf(changed);
        left = List.copyOf(left);
    }

    /** Whether asking again can bring something: there is a transfer left that OKX can still be asked about. */
    boolean isWorthRepeating() {
        boolean cancelled = obstacle.filter(Failure.Cancelled.class::isInstance).isPresent();
        return !cancelled && left.stream().anyMatch(SettleRound::canBeAskedAbout);
    }

    private static boolean canBeAskedAbout(Transfer transfer) {
        return !transfer.reason().equals(Optional.of(TransferReason.TOO_OLD_TO_ASK));
    }
}
