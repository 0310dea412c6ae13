package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.time.Duration;
import java.util.function.Function;

/** Finds the costs at which this computer needs about a second for one guess at the master password. */
public final class Calibration implements Costs {

    private static final Duration TARGET = Duration.ofSeconds(1);

    /** Raising pays for itself from here on; less is the difference between a busy and an idle moment. */
    private static final double WORTH_RAISING = 1.5;

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
     * Takes a third of a second on an ordinary computer.
     */
    @Override
    public Cost ofNew() {
        var least = Cost.ofPasses(Cost.MIN_PASSES);
        var first = stopwatch.apply(least);
        var second = stopwatch.apply(least);
        return aSecondOf(least, first.compareTo(second) < 0 ? first : second);
    }

    @Override
    public Cost raised(Cost now, Duration took) {
        var wanted = aSecondOf(now, took);
        return wanted.memoryKib() >= now.memoryKib() && wanted.work() >= WORTH_RAISING * now.work() ? wanted : now;
    }

    private static Cost aSecondOf(Cost measured, Duration took) {
        double workInTarget = (double) measured.work() * TARGET.toNanos() / Math.max(1, took.toNanos());
        return Cost.ofPasses((int) Math.min(Cost.MAX_PASSES, workInTarget / Cost.MEMORY_KIB));
    }

    private static Duration timeOfOneDerivation(Cost cost) {
        try (var password = Secret.owning("measured, not used".toCharArray())) {
            long start = System.nanoTime();
            KeyDerivation.derive(password, new byte[MasterLock.SALT_LENGTH], cost);
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
