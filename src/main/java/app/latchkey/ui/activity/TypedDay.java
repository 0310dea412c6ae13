package app.latchkey.ui.activity;

import app.latchkey.key.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as it is typed: year, month, day, in the one order that is the same everywhere. */
final class TypedDay {

    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})\\s*");

    /** Why a text is no day. */
    enum Problem {
        /** Something else, or the parts in another order: which of two small numbers is the month, nobody can tell. */
        NOT_A_DAY,
        /** No calendar has it. */
        NO_SUCH_DAY
    }

    private TypedDay() {}

    static Parsed<LocalDate, Problem> parse(String typed) {
        var parts = DAY.matcher(typed);
        if (!parts.matches()) {
            return Parsed.invalid(Problem.NOT_A_DAY);
        }
        try {
            return Parsed.valid(LocalDate.of(number(parts.group(1)), number(parts.group(3)), number(parts.group(4))));
        } catch (DateTimeException _) {
            return Parsed.invalid(Problem.NO_SUCH_DAY);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
