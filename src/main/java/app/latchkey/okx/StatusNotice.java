package app.latchkey.okx;

import app.latchkey.key.Environment;
import java.time.Instant;
import java.util.Optional;

/**
 * Maintenance that is announced or under way (GET /api/v5/system/status; an empty list is the healthy answer).
 *
 * @param state {@code scheduled}, {@code ongoing} or {@code pre_open}
 * @param serviceType {@code 5} trading, {@code 8}/{@code 9} trading by batches, {@code 99} other, and others
 * @param environment where it applies
 */
public record StatusNotice(
        String title,
        String state,
        Optional<Instant> begin,
        Optional<Instant> end,
        String serviceType,
        Optional<Environment> environment) {

    /** Whether it is under way now, by OKX's own word. */
    public boolean isOngoing() {
        return state.equals("ongoing");
    }
}
