package app.latchkey.okx;

import java.util.ArrayList;
import java.util.BitSet;
import okio.Buffer;

/**
 * Overwrites the byte segments that okio keeps for reuse: they hold what was last sent, headers included.
 *
 * <p>okio keeps at most 64 KiB in each of several pools, and a thread's id says which pool it uses. So this takes one
 * thread for each remainder of ids, and lets it draw all that its pool can hold and write zeros over it.
 */
final class SegmentPoolWipe {

    private static final byte[] ZEROS = new byte[64 * 1024];

    /** At least as many as okio has pools (a power of two below twice the number of processors). */
    private static final int POOLS =
            2 * Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors()) * 2);

    private SegmentPoolWipe() {}

    /** Overwrites all pools; blocks for a moment. An interrupt is kept for later: it must leave nothing behind here. */
    static void run() {
        var wipers = new ArrayList<Thread>();
        var seen = new BitSet(POOLS);
        while (seen.cardinality() < POOLS) {
            var wiper = Thread.ofPlatform().daemon().unstarted(SegmentPoolWipe::wipeOwnPool);
            int pool = (int) (wiper.threadId() % POOLS);
            if (!seen.get(pool)) {
                seen.set(pool);
                wiper.start();
                wipers.add(wiper);
            }
        }
        wipers.forEach(SegmentPoolWipe::await);
    }

    private static void await(Thread wiper) {
        boolean interrupted = false;
        while (wiper.isAlive()) {
            try {
                wiper.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void wipeOwnPool() {
        new Buffer().write(ZEROS);
    }
}
