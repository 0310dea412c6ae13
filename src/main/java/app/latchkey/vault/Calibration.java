package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.time.Duration;
import java.util.function.Function;

/** Finds the costs at which this computer needs about a second for one guess at the master password. */
public final class Calibration {

    private static final Duration TARGET = Duration.ofSeconds(1);

    private final Function<Cost, Duration> stopwatch;

    /** Measures on this computer. */
    public Calibration() {
        this(Calibration::timeOfOneDerivation);
    }

    /** @param stopwatch how long a derivation of these costs takes */
    Calibration(Function<Cost, Duration> stopwatch) {
        this.stopwatch = stopwatch;
    }

    /**
     * Measures twice at the least costs and reckons from the shorter time, as the first still pays for the compiler.
     * Takes a third of a second on an ordinary computer; call it from any thread but the FX thread.
     */
    public Cost measure() {
        var least = Cost.ofPasses(Cost.MIN_PASSES);
        long nanos = Math.min(
                stopwatch.apply(least).toNanos(), stopwatch.apply(least).toNanos());
        double onePass = Math.max(1, nanos) / (double) least.passes();
        return Cost.ofPasses((int) Math.min(Cost.MAX_PASSES, TARGET.toNanos() / onePass));
    }

    private static Duration timeOfOneDerivation(Cost cost) {
        try (var password = Secret.owning("measured, not used".toCharArray())) {
            long start = System.nanoTime();
            Wipe.clear(KeyDerivation.derive(password, new byte[MasterLock.SALT_LENGTH], cost));
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
