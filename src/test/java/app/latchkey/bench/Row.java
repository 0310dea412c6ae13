package app.latchkey.bench;

import java.util.Locale;

/**
 * A row of the table.
 *
 * @param what was measured
 * @param measured the figure, with its unit
 * @param beside what it is to be compared with, with its figure; may be empty
 * @param ratio of the two; may be empty
 */
public record Row(String what, String measured, String beside, String ratio) {

    /** A figure that stands for itself. */
    public static Row of(String what, String measured) {
        return new Row(what, measured, "", "");
    }

    /** A figure and its yardstick, both in the unit. */
    public static Row beside(String what, double measured, String yardstick, double least, String unit) {
        return new Row(
                what,
                figure(measured, unit),
                yardstick + ": " + figure(least, unit),
                String.format(Locale.ROOT, "%.2f", measured / least));
    }

    /** Three digits that count. */
    public static String figure(double value, String unit) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", value, unit);
    }

    String asMarkdown() {
        return "| " + what + " | " + measured + " | " + beside + " | " + ratio + " |";
    }
}
