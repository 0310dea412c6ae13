package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.TransferState;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a torture did and what came of it. Safe on any thread. */
final class TortureReport {

    private final long seed;
    private final Map<Fault, Integer> hits = new EnumMap<>(Fault.class);
    private final Map<TransferState, Integer> ends = new EnumMap<>(TransferState.class);
    private int rounds;

    TortureReport(long seed) {
        this.seed = seed;
        for (var fault : Fault.values()) {
            hits.put(fault, 0);
        }
    }

    synchronized void hit(Fault fault) {
        hits.merge(fault, 1, Integer::sum);
    }

    synchronized void round() {
        rounds++;
    }

    synchronized void ended(TransferState state) {
        ends.merge(state, 1, Integer::sum);
    }

    /** Every kind of fault happened at least so often. */
    synchronized void demandHits(int least) {
        assertThat(hits)
                .allSatisfy((fault, times) -> assertThat(times).as("%s", fault).isGreaterThanOrEqualTo(least));
    }

    @Override
    public synchronized String toString() {
        return "torture: %d rounds, %d kills, seed %d, transfers ended %s%n%s"
                .formatted(
                        rounds,
                        hits.get(Fault.KILLED),
                        seed,
                        ends,
                        hits.entrySet().stream()
                                .map(hit -> "  %-26s %6d".formatted(hit.getKey(), hit.getValue()))
                                .collect(Collectors.joining("\n")));
    }
}
