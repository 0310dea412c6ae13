package app.latchkey.funds;

import app.latchkey.key.Parsed;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount that can be moved: more than zero, and with the very digits that the user saw and OKX will get.
 *
 * <p>It never has more decimals than the balance it comes from. OKX leaves closing zeros out of what it prints, so a
 * balance of {@code 1.5} has more decimals than can be seen: see {@link #decimals}.
 *
 * @param value with its digits as they are sent
 */
public record TransferAmount(BigDecimal value) {

    /**
     * The decimals that a balance has however few it shows. Recorded Funding balances have eight, internal withdrawals are
     * exact to eight, and transfers of 0.00001 BTC were seen; OKX documents none for transfers (facts, section 8), and
     * should it refuse an amount for its decimals, no money has moved.
     */
    private static final int DECIMALS = 8;

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

    /** How many decimals an amount from a balance may have: eight, or as many as the balance shows if those are more. */
    public static int decimals(BigDecimal available) {
        return Math.max(DECIMALS, available.scale());
    }

    /**
     * A part of what there is, rounded down to the decimals of the balance; everything is {@link #all}.
     *
     * @param percent from 1 to 100
     */
    public static Parsed<TransferAmount, AmountProblem> part(BigDecimal available, int percent) {
        if (percent == 100) {
            return all(available);
        }
        var part = available
                .multiply(BigDecimal.valueOf(percent, 2))
                .setScale(decimals(available), RoundingMode.DOWN)
                .stripTrailingZeros();
        return part.signum() <= 0
                ? Parsed.invalid(AmountProblem.NOT_POSITIVE)
                : Parsed.valid(new TransferAmount(unambiguous(withoutExponent(part))));
    }

    /** So much of what there is, or all of it when that is less. */
    public static Parsed<TransferAmount, AmountProblem> some(BigDecimal available, BigDecimal wanted) {
        return wanted.compareTo(available) >= 0 || wanted.signum() <= 0
                ? all(available)
                : Parsed.valid(new TransferAmount(unambiguous(withoutExponent(wanted))));
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
        int decimals = decimals(available);
        if (number.stripTrailingZeros().scale() > decimals) {
            return Parsed.invalid(AmountProblem.TOO_MANY_DECIMALS);
        }
        int shown = Math.min(number.scale(), decimals);
        return Parsed.valid(new TransferAmount(number.setScale(shown, RoundingMode.UNNECESSARY)));
    }

    /** 312.625 would be asked about, were it typed; 312.6250 is not. */
    private static BigDecimal unambiguous(BigDecimal number) {
        return number.scale() == 3 ? number.setScale(4, RoundingMode.UNNECESSARY) : number;
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }
}
