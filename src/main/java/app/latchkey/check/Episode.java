package app.latchkey.check;

import app.latchkey.check.CheckHistory.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Checks of a connection that all found the same, one after the other.
 *
 * @param latest the last of them
 * @param since when the first of them was made
 * @param checks how many they are
 * @param turns what the first of them found turned against the one before
 * @param changes what else it found otherwise
 */
public record Episode(Entry latest, Instant since, int checks, List<Turn> turns, List<Change> changes) {

    /** A finding that came out otherwise than in the check before. */
    public record Change(FindingKind kind, Outcome before, Outcome now) {}

    public Episode {
        turns = List.copyOf(turns);
        changes = List.copyOf(changes);
    }

    /**
     * Tells a history in episodes.
     *
     * @param entries the latest first
     * @return the latest first
     */
    static List<Episode> of(List<Entry> entries) {
        var told = new ArrayList<Episode>();
        Optional<Entry> before = Optional.empty();
        for (var entry : entries.reversed()) {
            var turns = before.map(earlier -> Turn.between(earlier, entry)).orElse(List.of());
            var changes = before.map(earlier -> changes(earlier, entry, turns)).orElse(List.of());
            boolean isSame = before.isPresent() && turns.isEmpty() && changes.isEmpty();
            if (isSame && before.get().verdict() == entry.verdict()) {
                told.add(told.removeLast().goesOnWith(entry));
            } else {
                told.add(new Episode(entry, entry.at(), 1, turns, changes));
            }
            before = Optional.of(entry);
        }
        return told.reversed();
    }

    private Episode goesOnWith(Entry next) {
        return new Episode(next, since, checks + 1, turns, changes);
    }

    /** What a turn says already is not said again, and that OKX could not be reached says nothing of the key. */
    private static List<Change> changes(Entry before, Entry now, List<Turn> turns) {
        var said = EnumSet.of(FindingKind.REACHABLE);
        turns.forEach(turn -> said.add(turn.about()));
        var changes = new ArrayList<Change>();
        for (var kind : FindingKind.values()) {
            var earlier = outcome(before, kind);
            var later = outcome(now, kind);
            boolean isComparable = earlier.isPresent() && later.isPresent() && !said.contains(kind);
            if (isComparable && !earlier.equals(later)) {
                changes.add(new Change(kind, earlier.get(), later.get()));
            }
        }
        return changes;
    }

    private static Optional<Outcome> outcome(Entry entry, FindingKind kind) {
        return Optional.ofNullable(entry.findings().get(kind)).map(CheckHistory.Remembered::outcome);
    }
}
