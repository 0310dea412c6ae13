package app.latchkey.vault;

import java.util.Optional;

/**
 * What one guess at the master password costs: the settings of Argon2id. Only values within the bounds exist, so a
 * hostile file can ask neither for 100 GiB nor for ten minutes.
 *
 * @param memoryKib memory in KiB, 8 for each lane at least, {@value #MAX_MEMORY_KIB} at most
 * @param passes times the memory is gone over, 1 to {@value #MAX_PASSES}
 * @param parallelism lanes, 1 to {@value #MAX_PARALLELISM}
 */
public record Cost(int memoryKib, int passes, int parallelism) {

    public static final int MAX_MEMORY_KIB = 256 * 1024;
    public static final int MAX_PASSES = 200;
    public static final int MAX_PARALLELISM = 8;

    /** The product of memory and passes decides the time: as much as {@value #MAX_PASSES} passes over 64 MiB. */
    public static final long MAX_WORK = 64L * 1024 * MAX_PASSES;

    static final int MEMORY_KIB = 64 * 1024;
    static final int MIN_PASSES = 3;

    public Cost {
        if (!isWithinBounds(memoryKib, passes, parallelism)) {
            throw new IllegalArgumentException("Costs out of bounds");
        }
    }

    /** The costs of a new vault: 64 MiB, one lane and as many passes as were measured, from 3 to {@value #MAX_PASSES}. */
    public static Cost ofPasses(int passes) {
        return new Cost(MEMORY_KIB, Math.clamp(passes, MIN_PASSES, MAX_PASSES), 1);
    }

    /** The harder of the two to guess against. */
    Cost orHarder(Cost other) {
        return other.work() > work() ? other : this;
    }

    /** KiB gone over, all passes together; decides how long one guess takes. */
    long work() {
        return (long) memoryKib * passes;
    }

    /** The costs a file asks for, when they are within the bounds. */
    static Optional<Cost> within(int memoryKib, int passes, int parallelism) {
        return isWithinBounds(memoryKib, passes, parallelism)
                ? Optional.of(new Cost(memoryKib, passes, parallelism))
                : Optional.empty();
    }

    private static boolean isWithinBounds(int memoryKib, int passes, int parallelism) {
        return parallelism >= 1
                && parallelism <= MAX_PARALLELISM
                && memoryKib >= 8 * parallelism
                && memoryKib <= MAX_MEMORY_KIB
                && passes >= 1
                && passes <= MAX_PASSES
                && (long) memoryKib * passes <= MAX_WORK;
    }
}
