package app.latchkey.ui.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as people read them, where they are. */
public final class Dates {

    private Dates() {}

    /** Day and time to the second, in the words of the language and by this computer's clock. */
    public static String full(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}
