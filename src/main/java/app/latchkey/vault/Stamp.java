package app.latchkey.vault;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A moment as part of a file's name, which every file system takes and which sorts by time: {@code 20261120T101530123Z}.
 *
 * @param instant in whole milliseconds
 */
record Stamp(Instant instant) implements Comparable<Stamp> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    static Stamp of(Instant instant) {
        return new Stamp(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    static Optional<Stamp> parse(String text) {
        try {
            return Optional.of(of(FORM.parse(text, Instant::from)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Stamp next() {
        return new Stamp(instant.plusMillis(1));
    }

    String text() {
        return FORM.format(instant);
    }

    @Override
    public int compareTo(Stamp other) {
        return instant.compareTo(other.instant);
    }
}
