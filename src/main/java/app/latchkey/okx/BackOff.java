package app.latchkey.okx;

import java.time.Duration;
import java.util.Optional;

/** Which failed reads are worth another try, and after what pause. */
record BackOff(ErrorCatalogue errors) {

    static final int MOST_TRIES = 3;

    private static final Duration SHORT = Duration.ofMillis(250);

    /** OKX counts most endpoints in windows of 2 s: asking again within the same one is pointless. */
    private static final Duration WINDOW = Duration.ofSeconds(2);

    /**
     * How long to wait before the next try; empty when there should be none.
     *
     * @param tries how many there were
     */
    Optional<Duration> after(Failure failure, int tries) {
        if (tries >= MOST_TRIES) {
            return Optional.empty();
        }
        return switch (failure) {
            case Failure.Rejected rejected -> afterRejection(rejected, tries);
            case Failure.Unreachable(var obstacle, var _) ->
                switch (obstacle) {
                    case NAME_NOT_FOUND, REFUSED, TIMED_OUT, TLS_CUT, CUT -> growing(SHORT, tries);
                    case TLS_EXPIRED,
                            TLS_NOT_YET_VALID,
                            TLS_WRONG_HOST,
                            TLS_UNKNOWN_ISSUER,
                            TLS_BAD_CERTIFICATE,
                            TLS_HANDSHAKE,
                            PROXY_UNREACHABLE,
                            PROXY_WANTS_PASSWORD,
                            PROXY_REFUSED,
                            BLOCKED_ON_THE_WAY -> Optional.empty();
                };
            case Failure.Unreadable(var _, var _, var status) -> afterStatus(status, tries);
            case Failure.TooBusy _, Failure.Cancelled _ -> Optional.empty();
        };
    }

    private Optional<Duration> afterRejection(Failure.Rejected rejected, int tries) {
        return switch (errors.meaningOf(rejected)) {
            case RATE_LIMIT -> growing(WINDOW, tries);
            case BUSY, MAINTENANCE, OUTCOME_UNKNOWN -> growing(SHORT, tries);
            case UNDOCUMENTED -> afterStatus(rejected.httpStatus(), tries);
            default -> Optional.empty();
        };
    }

    private static Optional<Duration> afterStatus(int status, int tries) {
        if (status == 429) {
            return growing(WINDOW, tries);
        }
        return status >= 500 ? growing(SHORT, tries) : Optional.empty();
    }

    private static Optional<Duration> growing(Duration first, int tries) {
        return Optional.of(first.multipliedBy(1L << (tries - 1)));
    }
}
