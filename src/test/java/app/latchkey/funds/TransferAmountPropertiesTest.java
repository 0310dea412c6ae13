package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** For any balance and any input: what is sent is what was confirmed, and there is enough of it. */
class TransferAmountPropertiesTest {

    @Property(tries = 2000)
    void whatIsSentIsWhatWasConfirmedAndThereIsEnough(
            @ForAll("balances") BigDecimal available, @ForAll("inputs") String typed) {
        TransferAmount.parse(typed, available).value().ifPresent(amount -> {
            var plan = Samples.plan(amount);

            assertThat(plan.request().amount().toPlainString()).isEqualTo(amount.plain());
            assertThat(amount.plain()).matches("\\d+(\\.\\d+)?");
            assertThat(amount.value()).isPositive().isLessThanOrEqualTo(available);
            assertThat(amount.value().scale()).isLessThanOrEqualTo(Math.max(8, available.scale()));
        });
    }

    @Property
    void aPartIsNeverMoreThanThatPartAndLessByNoMoreThanTheLastDecimal(
            @ForAll("balances") BigDecimal available, @ForAll @IntRange(min = 1, max = 100) int percent) {
        TransferAmount.part(available, percent).value().ifPresent(amount -> {
            var exact = available.multiply(BigDecimal.valueOf(percent, 2));

            assertThat(amount.value()).isPositive().isLessThanOrEqualTo(exact);
            assertThat(TransferAmount.parse(amount.plain(), available).value()).contains(amount);
            assertThat(exact.subtract(amount.value()))
                    .isLessThan(BigDecimal.ONE.movePointLeft(TransferAmount.decimals(available)));
        });
    }

    @Property
    void whatComesBackFromTheJournalHasTheSameDigits(@ForAll("balances") BigDecimal available) {
        TransferAmount.all(available).value().ifPresent(amount -> {
            var transfer = Transfer.planned(Samples.plan(amount));

            assertThat(JournalRows.transfer(JournalRows.row(transfer))).isEqualTo(transfer);
        });
    }

    @Property
    void aNumberInAnyStyleIsReadAsItselfOrAskedAbout(
            @ForAll("balances") BigDecimal number, @ForAll("locales") Locale locale, @ForAll boolean grouped) {
        if (number.signum() == 0) {
            return;
        }
        var format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(locale));
        format.setMaximumFractionDigits(40);
        format.setGroupingUsed(grouped);

        var read = TransferAmount.parse(format.format(number), number);

        assertThat(read.problem().filter(problem -> problem != AmountProblem.AMBIGUOUS))
                .isEqualTo(Optional.empty());
        read.value().ifPresent(amount -> assertThat(amount.value()).isEqualByComparingTo(number));
    }

    @Provide
    Arbitrary<BigDecimal> balances() {
        var digits = Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(24));
        var small = Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(99_999));
        return Combinators.combine(
                        Arbitraries.oneOf(digits, small), Arbitraries.integers().between(-2, 18))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<String> inputs() {
        var typed = Arbitraries.strings().withChars("0123456789.,-' \u00a0e").ofMaxLength(14);
        return Arbitraries.oneOf(typed, balances().map(BigDecimal::toPlainString), Arbitraries.strings());
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(
                Locale.ENGLISH, Locale.GERMANY, Locale.FRANCE, Locale.of("de", "CH"), Locale.of("pl"), Locale.of("tr"));
    }
}
