package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LadderTest {

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");

    @Example
    void theLastTenStayHoweverOld() {
        var copies = hoursApart(24 * 365, 12);

        assertThat(Ladder.kept(copies, NOW)).containsExactlyInAnyOrderElementsOf(copies.subList(0, 10));
    }

    @Example
    void besideThemTheLastOfEachDayForAWeekAndOfEachWeekForAMonth() {
        var copies = hoursApart(1, 24 * 60);

        var kept = Ladder.kept(copies, NOW);

        var lastTen = copies.subList(0, 10);
        assertThat(kept).containsAll(lastTen);
        assertThat(others(kept, lastTen))
                .containsExactly(
                        "2026-11-19T23:15:30Z",
                        "2026-11-18T23:15:30Z",
                        "2026-11-17T23:15:30Z",
                        "2026-11-16T23:15:30Z",
                        "2026-11-15T23:15:30Z",
                        "2026-11-14T23:15:30Z",
                        "2026-11-13T23:15:30Z",
                        "2026-11-08T23:15:30Z",
                        "2026-11-01T23:15:30Z",
                        "2026-10-25T23:15:30Z");
    }

    @Example
    void aClockThatWasAheadCostsNoCopyItsPlace() {
        var ahead = NOW.plus(Duration.ofDays(400));

        assertThat(Ladder.kept(List.of(ahead, NOW, NOW.minusSeconds(1)), NOW)).hasSize(3);
    }

    @Property
    void whatADayOrAWeekEndedWithIsNeverMissing(
            @ForAll @Size(max = 200) List<@IntRange(max = 40 * 24 * 60) Integer> minutesAgo) {
        var copies = ago(minutesAgo);

        var kept = Ladder.kept(copies, NOW);

        assertThat(copies).containsAll(kept);
        for (int days = 0; days < Ladder.DAYS; days++) {
            var day = day(NOW).minusDays(days);
            assertThat(lastIn(kept, day, day)).isEqualTo(lastIn(copies, day, day));
        }
        var monday = day(NOW).minusDays(4);
        for (int weeks = 0; weeks < 4; weeks++) {
            var start = monday.minusWeeks(weeks);
            assertThat(lastIn(kept, start, start.plusDays(6))).isEqualTo(lastIn(copies, start, start.plusDays(6)));
        }
        assertThat(kept).hasSizeLessThanOrEqualTo(Ladder.LAST + Ladder.DAYS + 1 + 6);
    }

    @Property
    void howOftenOneTidiesUpInBetweenMakesNoDifference(
            @ForAll @Size(max = 200) List<@IntRange(max = 40 * 24 * 60) Integer> minutesAgo) {
        var inOrder = ago(minutesAgo).stream().sorted().toList();

        var folder = new HashSet<Instant>();
        for (var copy : inOrder) {
            folder.add(copy);
            folder.retainAll(Ladder.kept(folder, copy));
        }
        folder.retainAll(Ladder.kept(folder, NOW));

        assertThat(folder).isEqualTo(Ladder.kept(inOrder, NOW));
    }

    private static List<Instant> hoursApart(int hours, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NOW.minus(Duration.ofHours((long) hours * i)))
                .toList();
    }

    private static Set<Instant> ago(List<Integer> minutes) {
        return minutes.stream().map(each -> NOW.minus(Duration.ofMinutes(each))).collect(Collectors.toSet());
    }

    private static List<String> others(Set<Instant> kept, List<Instant> without) {
        var others = new ArrayList<>(kept);
        others.removeAll(without);
        return others.stream()
                .sorted((a, b) -> b.compareTo(a))
                .map(Instant::toString)
                .toList();
    }

    private static List<Instant> lastIn(Set<Instant> copies, LocalDate from, LocalDate to) {
        return copies.stream()
                .filter(copy -> !day(copy).isBefore(from) && !day(copy).isAfter(to))
                .sorted((a, b) -> b.compareTo(a))
                .limit(1)
                .toList();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
