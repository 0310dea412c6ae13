package app.latchkey.ui.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as people read them, where they are. */
public final class Dates {

    private Dates() {}

    /** Day and time to the minute, as short as can be. */
    public static String brief(Instant moment, Locale locale) {
        return words(moment, FormatStyle.MEDIUM, FormatStyle.SHORT, locale);
    }

    /** Day and time to the second, in the words of the language and by this computer's clock. */
    public static String full(Instant moment, Locale locale) {
        return words(moment, FormatStyle.LONG, FormatStyle.MEDIUM, locale);
    }

    private static String words(Instant moment, FormatStyle day, FormatStyle time, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(day, time)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}
