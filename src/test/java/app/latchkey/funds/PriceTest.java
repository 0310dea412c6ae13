package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class PriceTest {

    @Property
    void howeverValuationsAreRoundedAnAmountIsNeitherOverstatedNorUnderstated(
            @ForAll @BigRange(min = "0.5", max = "90000") @Scale(4) BigDecimal price,
            @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(8) BigDecimal held,
            @ForAll @IntRange(min = 2, max = 12) int usdDecimals,
            @ForAll @IntRange(min = 2, max = 12) int unitDecimals,
            @ForAll("roundings") RoundingMode rounding) {
        var usd = held.multiply(price).setScale(usdDecimals, rounding);
        var much = held.setScale(unitDecimals, rounding);

        assertThat(Price.ofValuations(usd, much).stream())
                .allSatisfy(found -> assertThat(price).isBetween(found.atLeast(), found.atMost()));
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.UP, RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);
    }

    @Test
    void aQuotientWithoutEndIsRoundedUpForTheMostAndDownForTheLeast() {
        var third = Price.ofBalance(new BigDecimal("1"), new BigDecimal("3")).orElseThrow();

        assertThat(third.atMost().multiply(new BigDecimal("3"))).isGreaterThan(BigDecimal.ONE);
        assertThat(third.atLeast().multiply(new BigDecimal("3"))).isLessThan(BigDecimal.ONE);
    }

    @Test
    void whatMayBeNothingHasNoPrice() {
        assertThat(Price.ofBalance(new BigDecimal("5"), BigDecimal.ZERO)).isEmpty();
        assertThat(Price.ofValuations(new BigDecimal("600"), new BigDecimal("0.01")))
                .isEmpty();
        assertThat(Price.ofValuations(new BigDecimal("0.00"), new BigDecimal("0.02")))
                .isEmpty();
    }
}
