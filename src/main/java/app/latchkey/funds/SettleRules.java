package app.latchkey.funds;

import java.time.Duration;
import java.time.Instant;

/** From when to when "OKX does not know this transfer" means that it never will; all times are OKX's own. */
final class SettleRules {

    /** OKX refuses a request from 30 s after its signing on (50102; facts, section 2). */
    static final Duration SIGNATURE_WINDOW = Duration.ofSeconds(30);

    /** For what came in on the last moment and is not on the books yet. */
    static final Duration MARGIN = Duration.ofSeconds(60);

    /** transfer-state covers the last two weeks (facts, 4.9), and an hour is taken off, since nobody says how sharply. */
    static final Duration COVERED = Duration.ofDays(14).minusHours(1);

    private SettleRules() {}

    /** Whether no copy of the request can be booked any more. */
    static boolean canNoLongerArrive(Instant signedAt, Instant okxTime) {
        return okxTime.isAfter(signedAt.plus(SIGNATURE_WINDOW).plus(MARGIN));
    }

    /** Whether transfer-state would know the transfer if it had been booked. */
    static boolean isCovered(Instant signedAt, Instant okxTime) {
        return okxTime.isBefore(signedAt.plus(COVERED));
    }
}
