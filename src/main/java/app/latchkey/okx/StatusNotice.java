package app.latchkey.okx;

import app.latchkey.key.Environment;
import java.time.Instant;
import java.util.Optional;

/**
 * Maintenance that is announced or under way (GET /api/v5/system/status; an empty list is the healthy answer).
 *
 * @param state {@code scheduled}, {@code ongoing} or {@code pre_open}
 * @param end when it is expected to end, until it has
 * @param partlyOpen {@code preOpenBegin}: from then on cancelling, post-only orders and moving funds into Trading work
 *     again
 * @param serviceType {@code 5} trading, {@code 8}/{@code 9} trading by batches, {@code 99} other, and others
 * @param environment {@code env}: where it applies
 * @param kind {@code maintType}
 * @param system e.g. {@code unified}
 * @param link {@code href}: OKX's page about it
 * @param newTimes {@code scheDesc}: OKX's words about a change of its times
 */
public record StatusNotice(
        String title,
        String state,
        Optional<Instant> begin,
        Optional<Instant> end,
        Optional<Instant> partlyOpen,
        String serviceType,
        Optional<Environment> environment,
        Optional<Kind> kind,
        Optional<String> system,
        Optional<String> link,
        Optional<String> newTimes) {

    /** Whether it is under way now, by OKX's own word. */
    public boolean isOngoing() {
        return state.equals("ongoing");
    }

    /** Whether it was meant. */
    public enum Kind implements Wire {
        PLANNED("1"),
        UNPLANNED("2"),
        DISRUPTION("3");

        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}
