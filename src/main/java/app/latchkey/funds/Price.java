package app.latchkey.funds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What one of a currency is worth in US dollars, by two figures of OKX's about the same money: its worth, and how much it
 * is.
 *
 * @param about for showing
 * @param atLeast it is worth no less, as far as the figures tell
 * @param atMost it is worth no more
 */
public record Price(BigDecimal about, BigDecimal atLeast, BigDecimal atMost) {

    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    /** By a balance and what it is worth, which OKX tells to many digits; what is too little to be worth any tells none. */
    static Optional<Price> ofBalance(BigDecimal usd, BigDecimal much) {
        return between(usd, much, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * By two valuations, which OKX may have rounded either way in their last digits: a bitcoin's last digit can be much
     * money.
     */
    static Optional<Price> ofValuations(BigDecimal usd, BigDecimal much) {
        return between(usd, much, usd.ulp(), much.ulp());
    }

    /** By a balance of which is known what it is worth about, at least and at most. */
    static Price ofRange(BigDecimal usd, BigDecimal least, BigDecimal most, BigDecimal much) {
        return new Price(usd.divide(much, MathContext.DECIMAL64), least.divide(much, DOWN), most.divide(much, UP));
    }

    private static Optional<Price> between(BigDecimal usd, BigDecimal much, BigDecimal usdOff, BigDecimal muchOff) {
        var least = much.subtract(muchOff);
        return usd.signum() > 0 && least.signum() > 0
                ? Optional.of(new Price(
                        usd.divide(much, MathContext.DECIMAL64),
                        usd.subtract(usdOff).max(BigDecimal.ZERO).divide(much.add(muchOff), DOWN),
                        usd.add(usdOff).divide(least, UP)))
                : Optional.empty();
    }
}
