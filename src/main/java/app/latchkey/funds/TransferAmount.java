package app.latchkey.funds;

import app.latchkey.key.Parsed;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount that can be moved: more than zero, and with the very digits that the user saw and OKX will get.
 *
 * <p>OKX documents neither a minimum nor a number of decimals for transfers, so an amount never has more decimals than
 * the balance it comes from shows (facts, section 8).
 *
 * @param value with its digits as they are sent
 */
public record TransferAmount(BigDecimal value) {

    public TransferAmount {
        if (value.signum() <= 0 || value.scale() < 0) {
            throw new IllegalArgumentException("Not an amount to move");
        }
    }

    /**
     * Reads what somebody typed. A decimal point or comma and groups of three are understood; what could be read in two
     * ways is asked about, never guessed, unless it is the balance itself, digit for digit.
     *
     * @param available what can be moved, with the digits of OKX's answer
     */
    public static Parsed<TransferAmount, AmountProblem> parse(String text, BigDecimal available) {
        if (text.strip().equals(available.toPlainString())) {
            return all(available);
        }
        return switch (TypedNumber.parse(text)) {
            case Parsed.Valid<BigDecimal, AmountProblem>(var number) -> within(number, available);
            case Parsed.Invalid<BigDecimal, AmountProblem>(var problem) -> Parsed.invalid(problem);
        };
    }

    /** Everything there is, in the digits of OKX's answer. */
    public static Parsed<TransferAmount, AmountProblem> all(BigDecimal available) {
        return available.signum() <= 0
                ? Parsed.invalid(AmountProblem.NOT_POSITIVE)
                : Parsed.valid(new TransferAmount(withoutExponent(available)));
    }

    /** Plain notation: no exponent, no grouping, no sign. */
    public String plain() {
        return value.toPlainString();
    }

    private static Parsed<TransferAmount, AmountProblem> within(BigDecimal number, BigDecimal available) {
        if (number.signum() <= 0) {
            return Parsed.invalid(AmountProblem.NOT_POSITIVE);
        }
        if (number.compareTo(available) > 0) {
            return Parsed.invalid(AmountProblem.MORE_THAN_AVAILABLE);
        }
        int decimals = withoutExponent(available).scale();
        if (number.stripTrailingZeros().scale() > decimals) {
            return Parsed.invalid(AmountProblem.TOO_MANY_DECIMALS);
        }
        int shown = Math.min(number.scale(), decimals);
        return Parsed.valid(new TransferAmount(number.setScale(shown, RoundingMode.UNNECESSARY)));
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }
}
