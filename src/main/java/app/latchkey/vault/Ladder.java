package app.latchkey.vault;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * Which copies are worth keeping: the last {@value #LAST}, the last one of each day for {@value #DAYS} days, and the
 * last one of each week for {@value #WEEKS_DAYS} days. Days and weeks are those of UTC, weeks begin on Monday.
 *
 * <p>A day's or week's last copy stays its last, so it makes no difference how often one tidies up in between.
 */
final class Ladder {

    static final int LAST = 10;
    static final int DAYS = 7;
    static final int WEEKS_DAYS = 31;

    private Ladder() {}

    /** Those of the copies' times that stay; a time still to come, left by a clock that was wrong, is as good as now. */
    static Set<Instant> kept(Collection<Instant> copies, Instant now) {
        var kept = new HashSet<Instant>();
        var days = new HashSet<LocalDate>();
        var weeks = new HashSet<LocalDate>();
        for (var copy :
                copies.stream().distinct().sorted(Comparator.reverseOrder()).toList()) {
            var day = copy.atZone(ZoneOffset.UTC).toLocalDate();
            boolean lastOfDay = days.add(day);
            boolean lastOfWeek = weeks.add(day.with(DayOfWeek.MONDAY));
            boolean among = kept.size() < LAST
                    || (lastOfDay && isWithin(DAYS, copy, now))
                    || (lastOfWeek && isWithin(WEEKS_DAYS, copy, now));
            if (among) {
                kept.add(copy);
            }
        }
        return kept;
    }

    private static boolean isWithin(int days, Instant copy, Instant now) {
        return copy.isAfter(now.minus(Duration.ofDays(days)));
    }
}
