package app.latchkey.check;

import app.latchkey.key.IpEntry;
import app.latchkey.okx.AccountConfig;
import app.latchkey.store.StoreException;
import app.latchkey.store.VerdictRow;
import app.latchkey.store.VerdictTable;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found about each connection, and when: verdicts, outcomes and causes, but none of their details, since the
 * store holds no address and no label.
 *
 * <p>Blocking, safe on any thread. Reading throws {@link app.latchkey.store.StoreException} when the disk does not let
 * it; writing says so, because a check is worth showing all the same.
 */
public final class CheckHistory {

    /**
     * A check of an earlier day.
     *
     * @param findings those that this version of Latchkey has a name for
     * @param print by what the whitelist is known again; empty where OKX did not tell it
     */
    public record Entry(
            Instant at, Verdict verdict, Map<FindingKind, Remembered> findings, Optional<AddressPrint> print) {
        public Entry {
            findings = Map.copyOf(findings);
        }

        /** What stood in the way, where it could not be checked. */
        public Optional<FindingKind> inTheWay() {
            return verdict == Verdict.COULD_NOT_BE_CHECKED
                    ? CheckResult.inTheWay(
                            kind -> Optional.ofNullable(findings.get(kind)).map(Remembered::outcome))
                    : Optional.empty();
        }

        /** Whether this computer's address was not among those that the key is bound to. */
        public boolean isOwnAddressMissing() {
            return findings.values().stream().map(Remembered::cause).anyMatch(Turn.OWN_ADDRESS_MISSING::contains);
        }

        /** Whether the key was bound to just the addresses that its owner planned; none are told otherwise. */
        public boolean isBoundAsPlanned(Connection connection) {
            var planned =
                    connection.whitelist().entries().stream().map(IpEntry::text).toList();
            return print.filter(seen -> seen.isOf(connection.credentials(), planned))
                    .isPresent();
        }

        /** One that says nothing of the whitelist. */
        public Entry(Instant at, Verdict verdict, Map<FindingKind, Remembered> findings) {
            this(at, verdict, findings, Optional.empty());
        }
    }

    /** What is kept of a finding. */
    public record Remembered(Outcome outcome, Cause cause) {}

    /** How long checks are remembered. */
    public static final Duration KEPT = Duration.ofDays(365);

    /** More than anybody's year has: a check every six hours, and as many by hand. */
    private static final int A_YEAR = 4_000;

    private static final String BETWEEN_FINDINGS = " ";
    private static final String WITHIN_FINDING = ":";

    private final VerdictTable table;
    private final List<BiConsumer<Connection, CheckResult>> observers = new CopyOnWriteArrayList<>();

    public CheckHistory(VerdictTable table) {
        this.table = table;
    }

    /**
     * Tells an observer about every check of a connection, whoever wanted it, after it was kept, on the thread that made
     * it.
     *
     * @return ends the observation
     */
    public Runnable observe(BiConsumer<Connection, CheckResult> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /**
     * Keeps a check, and forgets those of more than a year ago.
     *
     * @param connectionId the vault's random name for the connection
     * @return whether it is kept; not when the disk does not let it
     */
    public boolean add(String connectionId, CheckResult result) {
        return add(connectionId, result, Optional.empty());
    }

    /** The same, with what a later change of the whitelist is noticed by. */
    public boolean add(Connection connection, CheckResult result) {
        var print =
                result.account().map(AccountConfig::boundAddresses).flatMap(addresses -> print(connection, addresses));
        boolean kept = add(connection.id().toString(), result, print);
        observers.forEach(observer -> observer.accept(connection, result));
        return kept;
    }

    private boolean add(String connectionId, CheckResult result, Optional<AddressPrint> print) {
        var words = Stream.concat(
                        result.findings().stream().map(CheckHistory::word), print.map(AddressPrint::word).stream())
                .collect(Collectors.joining(BETWEEN_FINDINGS));
        var row = new VerdictRow(connectionId, result.at(), result.verdict().name(), words);
        return written(() -> {
            table.add(row);
            table.removeBefore(result.at().minus(KEPT));
        });
    }

    private static String word(Finding finding) {
        return String.join(
                WITHIN_FINDING,
                finding.kind().name(),
                finding.outcome().name(),
                finding.cause().name());
    }

    /** None when the vault was locked meanwhile, and the secret key is gone. */
    private static Optional<AddressPrint> print(Connection connection, List<String> addresses) {
        try {
            return Optional.of(AddressPrint.of(connection.credentials(), addresses));
        } catch (IllegalStateException _) {
            return Optional.empty();
        }
    }

    /** The checks of a connection over the last year, the latest first, those that found the same taken together. */
    public List<Episode> episodes(String connectionId) {
        return Episode.of(of(connectionId, A_YEAR));
    }

    /** The check that was added last. */
    public Optional<Entry> latest(String connectionId) {
        return table.latest(connectionId).flatMap(row -> read(row).stream().findFirst());
    }

    /** The checks of a connection, the one added last first. */
    public List<Entry> of(String connectionId, int limit) {
        return table.history(connectionId, limit).stream()
                .flatMap(row -> read(row).stream())
                .toList();
    }

    /**
     * Forgets a connection that was removed.
     *
     * @return whether it is forgotten; when the disk does not let it, verdicts stay that belong to nothing any more
     */
    public boolean forget(String connectionId) {
        return written(() -> table.removeConnection(connectionId));
    }

    private static boolean written(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StoreException _) {
            return false;
        }
    }

    private static Optional<Entry> read(VerdictRow row) {
        return named(Verdict.class, row.verdict())
                .map(verdict -> new Entry(row.at(), verdict, findings(row), print(row)));
    }

    private static Optional<AddressPrint> print(VerdictRow row) {
        return Stream.of(row.findings().split(BETWEEN_FINDINGS, -1))
                .flatMap(word -> AddressPrint.parse(word).stream())
                .findFirst();
    }

    private static Map<FindingKind, Remembered> findings(VerdictRow row) {
        var findings = new EnumMap<FindingKind, Remembered>(FindingKind.class);
        for (var text : row.findings().split(BETWEEN_FINDINGS, -1)) {
            var words = text.split(WITHIN_FINDING, -1);
            if (words.length == 3) {
                var kind = named(FindingKind.class, words[0]);
                var outcome = named(Outcome.class, words[1]);
                var cause = named(Cause.class, words[2]);
                if (kind.isPresent() && outcome.isPresent() && cause.isPresent()) {
                    findings.put(kind.get(), new Remembered(outcome.get(), cause.get()));
                }
            }
        }
        return findings;
    }

    /** A word that only another version of Latchkey knows is left out, not an error. */
    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
