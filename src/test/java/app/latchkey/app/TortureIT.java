package app.latchkey.app;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of transfers of which everything goes wrong that can: what the exchange booked is DONE in the journal, once,
 * and what it did not is FAILED.
 *
 * <p>{@code mvn verify -P torture} does it at length. A run repeats another's with {@code -Dtorture.seed=…}, but for what
 * threads and processes do.
 */
class TortureIT {

    private static final int ROUNDS = Integer.getInteger("torture.rounds", 600);
    private static final int KILLS = Integer.getInteger("torture.kills", 22);
    private static final int LEAST_HITS = 20;

    private final long seed = Long.getLong("torture.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final TortureReport report = new TortureReport(seed);

    @TempDir
    Path temp;

    @Test
    void whateverGoesWrongTheJournalEndsAsTheBooksDo() throws Exception {
        try (var rounds = new TortureRounds(temp.resolve("rounds"), random, report)) {
            for (int i = 0; i < ROUNDS; i++) {
                rounds.round();
            }
            rounds.twoWeeksLater();
        }
        try (var kills = new TortureKills(temp.resolve("kills"), random, report)) {
            for (int i = 0; i < KILLS; i++) {
                kills.kill();
            }
            kills.settleAndCompare();
        }
        System.out.println(report);
        report.demandHits(LEAST_HITS);
    }
}
