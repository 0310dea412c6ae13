package app.latchkey.ui.care;

import app.latchkey.check.Cause;
import app.latchkey.check.CheckHistory;
import app.latchkey.check.CheckHistory.Remembered;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.key.UnusedKey;
import app.latchkey.ui.Message;
import app.latchkey.ui.care.CareFact.State;
import app.latchkey.ui.care.CareFact.Subject;
import app.latchkey.vault.Connection;
import app.latchkey.vault.HandOff;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One look at a saved key: what is in order about it and what is due. */
final class CareLook {

    /** How long before a key ends unused the user is reminded. */
    static final Duration WARNED_BEFORE = Duration.ofDays(5);

    /** How long what a check saw is taken for true. */
    static final Duration CHECK_HOLDS = Duration.ofDays(30);

    /** How long a file with secrets in plaintext lies there before the user is reminded of it. */
    static final Duration FILES_MAY_LIE = Duration.ofDays(1);

    private static final Set<Cause> BOUND = Set.of(
            Cause.BOUND,
            Cause.BOUND_OWN_ADDRESS_UNKNOWN,
            Cause.BOUND_NOT_AS_PLANNED,
            Cause.BOUND_WITHOUT_OWN_ADDRESS,
            Cause.BOUND_TO_OTHER_FAMILY);
    private static final Set<Cause> UNBOUND =
            Set.of(Cause.NOT_BOUND, Cause.NOT_BOUND_DEMO, Cause.NOT_BOUND_THOUGH_PLANNED);
    private static final Set<Cause> BOUND_ELSEWHERE = Set.of(Cause.ADDRESS_NOT_LISTED, Cause.ADDRESS_OF_OTHER_FAMILY);

    private final Connection connection;
    private final Optional<CheckHistory.Entry> lastCheck;
    private final Instant now;
    private final Instant nextReview;

    CareLook(Connection connection, Optional<CheckHistory.Entry> lastCheck, Instant now, Instant nextReview) {
        this.connection = connection;
        this.lastCheck = lastCheck;
        this.now = now;
        this.nextReview = nextReview;
    }

    /** Everything there is to say, the most urgent kind first. */
    List<CareFact> facts() {
        return Stream.of(
                        leak(),
                        Optional.of(withdrawal()),
                        Optional.of(addresses()),
                        use(),
                        Optional.of(check()),
                        Optional.of(review()),
                        files(),
                        replacement(),
                        Optional.of(new CareFact(Subject.STORAGE, State.GOOD, Message.of("care.storage"))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CareFact> leak() {
        return connection
                .care()
                .leaked()
                .map(since -> new CareFact(Subject.LEAK, State.BAD, Message.of("care.leak", since)));
    }

    private CareFact withdrawal() {
        var seen = finding(FindingKind.WITHDRAW_PERMISSION).map(Remembered::outcome);
        var state = seen.map(outcome -> switch (outcome) {
                    case PASSED -> State.GOOD;
                    case FAILED -> State.BAD;
                    case ADVICE, WARNING, SKIPPED -> State.UNKNOWN;
                })
                .orElse(State.UNKNOWN);
        return new CareFact(Subject.WITHDRAWAL, state, Message.of("care.withdrawal", state));
    }

    private CareFact addresses() {
        var state = isBound().map(bound -> bound ? State.GOOD : State.DUE).orElse(State.UNKNOWN);
        return new CareFact(Subject.ADDRESSES, state, Message.of("care.addresses", state));
    }

    /** The terminal's own uses are not known here, so the date is the earliest there can be. */
    private Optional<CareFact> use() {
        boolean bound = isBound().orElse(!connection.whitelist().isEmpty());
        return UnusedKey.endsAt(connection.environment(), bound, lastKnownUse()).map(end -> {
            var state = now.isAfter(end) ? State.BAD : now.isAfter(end.minus(WARNED_BEFORE)) ? State.DUE : State.GOOD;
            return new CareFact(Subject.USE, state, Message.of("care.use", state, end));
        });
    }

    private Instant lastKnownUse() {
        return lastCheck
                .filter(check -> finding(FindingKind.SECRET_KEY)
                        .filter(seen -> seen.outcome() == Outcome.PASSED)
                        .isPresent())
                .map(CheckHistory.Entry::at)
                .orElse(connection.created());
    }

    private CareFact check() {
        var at = lastCheck.map(CheckHistory.Entry::at);
        var state = at.map(when -> now.isAfter(when.plus(CHECK_HOLDS)) ? State.DUE : State.GOOD)
                .orElse(State.UNKNOWN);
        return new CareFact(
                Subject.CHECK,
                state,
                at.map(when -> Message.of("care.check", state, when)).orElse(Message.of("care.check", state)));
    }

    private CareFact review() {
        var state = now.isAfter(nextReview) ? State.DUE : State.GOOD;
        return new CareFact(Subject.REVIEW, state, Message.of("care.review", state, nextReview));
    }

    private Optional<CareFact> files() {
        var written = connection.care().handOffs().stream()
                .filter(made -> made.file().isPresent())
                .toList();
        return written.stream().map(HandOff::at).min(Comparator.naturalOrder()).map(oldest -> {
            var state = now.isAfter(oldest.plus(FILES_MAY_LIE)) ? State.DUE : State.GOOD;
            return new CareFact(Subject.FILES, state, Message.of("care.files", state, written.size(), oldest));
        });
    }

    private Optional<CareFact> replacement() {
        return connection
                .care()
                .rotation()
                .map(rotation ->
                        new CareFact(Subject.REPLACEMENT, State.DUE, Message.of("care.replacement", rotation.begun())));
    }

    /** Whether the key is bound to addresses, as far as the last check could tell; it is turned away only if it is. */
    Optional<Boolean> isBound() {
        var refused =
                finding(FindingKind.ADDRESS_ALLOWED).map(Remembered::cause).filter(BOUND_ELSEWHERE::contains);
        return refused.map(_ -> true).or(() -> finding(FindingKind.IP_BINDING)
                .map(Remembered::cause)
                .filter(cause -> BOUND.contains(cause) || UNBOUND.contains(cause))
                .map(BOUND::contains));
    }

    private Optional<Remembered> finding(FindingKind kind) {
        return lastCheck.flatMap(check -> Optional.ofNullable(check.findings().get(kind)));
    }
}
