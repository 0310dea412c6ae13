package app.latchkey.funds;

import java.util.EnumSet;
import java.util.Set;

/** Where a transfer stands. It only ever moves on: nothing leads back, and nothing leads out of DONE and FAILED. */
public enum TransferState {
    /** Confirmed, and nothing of it has left this computer. */
    PLANNED,
    /** Claimed for sending; it may have left, and no answer is known. */
    SENT,
    /** OKX has taken it in and has not said how it ended. */
    ACCEPTED,
    /** Whether OKX has it is not known. */
    UNKNOWN,
    /** The money has moved. */
    DONE,
    /** The money has not moved and will not. */
    FAILED;

    /** Whether money may be on its way: then no other transfer of the same account, currency and direction starts. */
    public boolean isUnsettled() {
        return this == SENT || this == ACCEPTED || this == UNKNOWN;
    }

    public boolean isFinal() {
        return this == DONE || this == FAILED;
    }

    /** Whether a transfer that stands here may stand there next; staying, with more known about it, counts too. */
    public boolean leadsTo(TransferState next) {
        return next == this || next().contains(next);
    }

    private Set<TransferState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(SENT, FAILED);
            case SENT -> EnumSet.of(ACCEPTED, UNKNOWN, DONE, FAILED);
            case UNKNOWN -> EnumSet.of(ACCEPTED, DONE, FAILED);
            case ACCEPTED -> EnumSet.of(DONE, FAILED);
            case DONE, FAILED -> EnumSet.noneOf(TransferState.class);
        };
    }
}
