package app.latchkey.okx;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** OKX's clock as far as it is known on one host: this computer's, corrected by a measured offset. Safe on any thread. */
final class HostClock {

    private final InstantSource own;
    private volatile Duration offset = Duration.ZERO;
    private volatile boolean trusted;

    HostClock(InstantSource own) {
        this.own = own;
    }

    /** The time there, as far as known. */
    Instant now() {
        return own.instant().plus(offset);
    }

    /** How far it is ahead of this computer's; zero until measured. */
    Duration offset() {
        return offset;
    }

    /** Whether the offset was measured, and not doubted since. */
    boolean isTrusted() {
        return trusted;
    }

    /** Takes a measurement: OKX said {@code theirs} when this computer's clock stood at {@code ours}. */
    void learn(Instant theirs, Instant ours) {
        offset = Duration.between(ours, theirs);
        trusted = true;
    }

    /** OKX complained about our time: measure again before the next signature. */
    void doubt() {
        trusted = false;
    }
}
