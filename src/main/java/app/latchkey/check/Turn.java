package app.latchkey.check;

import app.latchkey.check.CheckHistory.Entry;
import app.latchkey.check.CheckHistory.Remembered;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that a later check of a connection found otherwise than an earlier one, and that its owner should know. */
public enum Turn {
    WITHDRAWALS_ENABLED(FindingKind.WITHDRAW_PERMISSION),
    WITHDRAWALS_TAKEN_AWAY(FindingKind.WITHDRAW_PERMISSION),
    TRADE_LOST(FindingKind.TRADE_PERMISSION),
    TRADE_GIVEN(FindingKind.TRADE_PERMISSION),
    KEY_GONE(FindingKind.KEY_KNOWN),
    KEY_BACK(FindingKind.KEY_KNOWN),
    /** Other addresses are bound than before. */
    WHITELIST_CHANGED(FindingKind.IP_BINDING),
    BOUND(FindingKind.IP_BINDING),
    UNBOUND(FindingKind.IP_BINDING),
    /** This computer's address is no longer among those that are bound. */
    OWN_ADDRESS_LEFT(FindingKind.ADDRESS_ALLOWED),
    OWN_ADDRESS_BACK(FindingKind.ADDRESS_ALLOWED),
    MAINTENANCE_ANNOUNCED(FindingKind.EXCHANGE_STATUS);

    private static final Set<Cause> UNBOUND_KEYS =
            EnumSet.of(Cause.NOT_BOUND, Cause.NOT_BOUND_DEMO, Cause.NOT_BOUND_THOUGH_PLANNED);
    private static final Set<Cause> BOUND_KEYS = EnumSet.of(
            Cause.BOUND,
            Cause.BOUND_OWN_ADDRESS_UNKNOWN,
            Cause.BOUND_WITHOUT_OWN_ADDRESS,
            Cause.BOUND_TO_OTHER_FAMILY,
            Cause.BOUND_NOT_AS_PLANNED);
    static final Set<Cause> OWN_ADDRESS_MISSING = EnumSet.of(
            Cause.ADDRESS_NOT_LISTED,
            Cause.ADDRESS_OF_OTHER_FAMILY,
            Cause.BOUND_WITHOUT_OWN_ADDRESS,
            Cause.BOUND_TO_OTHER_FAMILY);
    private static final Set<Cause> ANNOUNCED = EnumSet.of(Cause.MAINTENANCE_AHEAD, Cause.MAINTENANCE_AHEAD_FROM);

    private final FindingKind about;

    Turn(FindingKind about) {
        this.about = about;
    }

    /** The finding that it says better than its outcome does. */
    FindingKind about() {
        return about;
    }

    /** What turned between two checks of one connection. */
    public static List<Turn> between(Entry before, Entry now) {
        var pair = new Pair(before, now);
        return Arrays.stream(values()).filter(pair::holds).toList();
    }

    private record Pair(Entry before, Entry now) {

        boolean holds(Turn turn) {
            return switch (turn) {
                case WITHDRAWALS_ENABLED -> became(turn, Cause.WITHDRAW_PRESENT);
                case WITHDRAWALS_TAKEN_AWAY -> wentFrom(Cause.WITHDRAW_PRESENT, Cause.WITHDRAW_ABSENT);
                case TRADE_LOST -> wentFrom(Cause.TRADE_GIVEN, Cause.TRADE_MISSING);
                case TRADE_GIVEN -> wentFrom(Cause.TRADE_MISSING, Cause.TRADE_GIVEN);
                case KEY_GONE -> wentFrom(Cause.KEY_KNOWN_TO_OKX, Cause.KEY_UNKNOWN);
                case KEY_BACK -> wentFrom(Cause.KEY_UNKNOWN, Cause.KEY_KNOWN_TO_OKX);
                case WHITELIST_CHANGED -> isBound(before) && isBound(now) && isWhitelistChanged();
                case BOUND -> isUnbound(before) && isBound(now);
                case UNBOUND -> isBound(before) && isUnbound(now);
                case OWN_ADDRESS_LEFT -> !isOwnMissing(before) && isOwnMissing(now);
                case OWN_ADDRESS_BACK -> isOwnMissing(before) && isLetIn(now) && !isOwnMissing(now);
                case MAINTENANCE_ANNOUNCED -> has(now, ANNOUNCED) && !has(before, ANNOUNCED);
            };
        }

        /** What was not known before, or passed, and is now. */
        private boolean became(Turn turn, Cause cause) {
            return has(now, Set.of(cause))
                    && !has(before, Set.of(cause))
                    && before.findings().containsKey(turn.about);
        }

        private boolean wentFrom(Cause earlier, Cause later) {
            return has(before, Set.of(earlier)) && has(now, Set.of(later));
        }

        private boolean isWhitelistChanged() {
            return now.print()
                    .filter(print -> before.print().filter(print::isChangedFrom).isPresent())
                    .isPresent();
        }

        private static boolean isBound(Entry entry) {
            return has(entry, BOUND_KEYS);
        }

        private static boolean isUnbound(Entry entry) {
            return has(entry, UNBOUND_KEYS);
        }

        private static boolean isOwnMissing(Entry entry) {
            return has(entry, OWN_ADDRESS_MISSING);
        }

        private static boolean isLetIn(Entry entry) {
            return Optional.ofNullable(entry.findings().get(FindingKind.ADDRESS_ALLOWED))
                    .filter(seen -> seen.outcome() == Outcome.PASSED)
                    .isPresent();
        }

        private static boolean has(Entry entry, Set<Cause> causes) {
            return entry.findings().values().stream().map(Remembered::cause).anyMatch(causes::contains);
        }
    }
}
