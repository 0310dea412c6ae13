import app.latchkey.settings.Settings.Language;
import app.latchkey.ui.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.DayOfWeek;

/** Run by packaging/check-package on the packaged runtime, which could lack what only Chinese needs. */
public final class InChinese {

    private InChinese() {}

    public static void main(String[] words) {
        var locale = Texts.speaking(Language.CHINESE).locale();
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(LocalDate.of(2026, 2, 3));
        expect("2026年2月3日", date);
        expect("星期二", DayOfWeek.TUESDAY.getDisplayName(TextStyle.FULL, locale));
        expect("1,234,567.89", NumberFormat.getInstance(locale).format(1_234_567.89));
        expect("12%", NumberFormat.getPercentInstance(locale).format(0.12));
    }

    private static void expect(String expected, String written) {
        if (!expected.equals(written)) {
            throw new IllegalStateException(written + " in place of " + expected);
        }
    }
}
