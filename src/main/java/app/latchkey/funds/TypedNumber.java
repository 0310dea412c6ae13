package app.latchkey.funds;

import app.latchkey.key.Parsed;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number as people write it: {@code 1.5}, {@code 1,5}, {@code 1 000,50}, {@code 1,500,000.25}. */
final class TypedNumber {

    private static final int MAX_LENGTH = 64;

    /** Blanks of every width and the Swiss apostrophe: they only ever stand between thousands. */
    private static final Pattern THIN_SEPARATOR = Pattern.compile("[\\s\\p{Zs}'\u2019]");

    private static final Pattern PLAIN = Pattern.compile("\\d+[.,]?|\\d*[.,]\\d+");
    private static final Pattern THIN_GROUPS = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+([.,]\\d*)?");
    private static final Pattern POINT_GROUPS =
            Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(,\\d{3}){2,}");
    private static final Pattern TWO_READINGS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private TypedNumber() {}

    static Parsed<BigDecimal, AmountProblem> parse(String typed) {
        var text = THIN_SEPARATOR.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return Parsed.invalid(AmountProblem.MISSING);
        }
        if (text.length() > MAX_LENGTH) {
            return Parsed.invalid(AmountProblem.NOT_A_NUMBER);
        }
        return text.startsWith("-") || text.startsWith("\u2212")
                ? Parsed.invalid(negative(text.substring(1).strip()))
                : unsigned(text);
    }

    private static AmountProblem negative(String digits) {
        return unsigned(digits)
                .problem()
                .filter(AmountProblem.NOT_A_NUMBER::equals)
                .orElse(AmountProblem.NOT_POSITIVE);
    }

    private static Parsed<BigDecimal, AmountProblem> unsigned(String text) {
        if (TWO_READINGS.matcher(text).matches()) {
            return Parsed.invalid(AmountProblem.AMBIGUOUS);
        }
        if (PLAIN.matcher(text).matches() || THIN_GROUPS.matcher(text).matches()) {
            return number(text.replace(" ", "").replace(',', '.'));
        }
        if (POINT_GROUPS.matcher(text).matches()) {
            return number(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA_GROUPS.matcher(text).matches()) {
            return number(text.replace(",", ""));
        }
        return Parsed.invalid(AmountProblem.NOT_A_NUMBER);
    }

    private static Parsed<BigDecimal, AmountProblem> number(String english) {
        return Parsed.valid(new BigDecimal(english));
    }
}
