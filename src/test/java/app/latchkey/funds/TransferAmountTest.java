package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferAmountTest {

    private static final BigDecimal AVAILABLE = new BigDecimal("9000000.00000000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5          | 1.5",
                "1,5          | 1.5",
                "1.50         | 1.50",
                ".5           | 0.5",
                "5.           | 5",
                "0.125        | 0.125",
                "0,125        | 0.125",
                "0001.5       | 1.5",
                "1234.500     | 1234.500",
                "1 000,50     | 1000.50",
                "1 000.500    | 1000.500",
                "1\u00a0000,5 | 1000.5",
                "1\u202f000   | 1000",
                "'1''000.50'  | 1000.50",
                "1\u2019000   | 1000",
                "1.500,00     | 1500.00",
                "1,500.00     | 1500.00",
                "1,500,000    | 1500000",
                "1.500.000,25 | 1500000.25",
                "0.00000001   | 0.00000001"
            })
    void whatHasOneReadingIsUnderstood(String typed, String plain) {
        assertThat(TransferAmount.parse("  " + typed + " ", AVAILABLE).value().map(TransferAmount::plain))
                .contains(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,500", "1.500", "12,345", "999.999", " 1,500 "})
    void whatHasTwoReadingsIsAskedAbout(String typed) {
        assertThat(problem(typed)).isEqualTo(AmountProblem.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "1e5",
                "0x10",
                "1.2.3",
                "1,5,0",
                "1 5",
                "1 0000",
                "0.123 456",
                "1.50,00",
                "1,00,000.00",
                ".",
                ",",
                "1..5",
                "+1",
                "--1",
                "1 000 000.000,5",
                "0.500,25",
                "١",
                "NaN",
                "$5",
                "5 USDT"
            })
    void whatIsNoNumberIsCalledSo(String typed) {
        assertThat(problem(typed)).isEqualTo(AmountProblem.NOT_A_NUMBER);
    }

    @Test
    void aTextOfAnyLengthIsAnsweredAtOnce() {
        assertThat(problem("1".repeat(100_000))).isEqualTo(AmountProblem.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-1,500", "- 1.5", "\u22125", "-0"})
    void zeroAndLessAreNotMoved(String typed) {
        assertThat(problem(typed)).isEqualTo(AmountProblem.NOT_POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "\t"})
    void nothingTypedIsMissing(String typed) {
        assertThat(problem(typed)).isEqualTo(AmountProblem.MISSING);
    }

    @Test
    void theAvailableBalanceIsTheLimitToTheLastDigit() {
        var available = new BigDecimal("0.6612664522199999");

        assertThat(TransferAmount.parse("0.6612664522199999", available).value())
                .isPresent();
        assertThat(TransferAmount.parse("0.6612664522200000", available).problem())
                .contains(AmountProblem.MORE_THAN_AVAILABLE);
        assertThat(TransferAmount.parse("0.1", BigDecimal.ZERO).problem()).contains(AmountProblem.MORE_THAN_AVAILABLE);
    }

    /** OKX leaves closing zeros out: what 1.5 ETH shows is not all the decimals that it has. */
    @ParameterizedTest
    @CsvSource({"0.25, 1.5", "12.5, 1000", "0.00000001, 1", "0.0000000000000001, 0.6612664522199999"})
    void aPartOfABalanceMayHaveMoreDecimalsThanTheBalanceShows(String part, String available) {
        assertThat(TransferAmount.parse(part, new BigDecimal(available)).value().map(TransferAmount::plain))
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource({"0.000000001, 1.5, 8", "0.000000001, 1E+3, 8", "0.00000000000000001, 0.6612664522199999, 16"})
    void moreDecimalsThanTheBalanceHasAreRefused(String typed, BigDecimal available, int decimals) {
        assertThat(TransferAmount.decimals(available)).isEqualTo(decimals);
        assertThat(TransferAmount.parse(typed, available).problem()).contains(AmountProblem.TOO_MANY_DECIMALS);
    }

    @Test
    void zerosBehindTheLastDecimalAreNone() {
        assertThat(TransferAmount.parse("1.20000000000", new BigDecimal("10.25"))
                        .value()
                        .map(TransferAmount::plain))
                .contains("1.20000000");
        assertThat(TransferAmount.parse("50.0", new BigDecimal("100")).value().map(TransferAmount::plain))
                .contains("50.0");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 25, 0.3750",
        "1250.50000001, 75, 937.8750",
        "0.00000003, 50, 0.00000001",
        "1E+3, 25, 250",
        "0.6612664522199999, 50, 0.3306332261099999",
        "4834.317093622894, 100, 4834.317093622894"
    })
    void aPartIsRoundedDownToTheDecimalsOfTheBalance(BigDecimal available, int percent, String plain) {
        assertThat(TransferAmount.part(available, percent).value().map(TransferAmount::plain))
                .contains(plain);
    }

    @Test
    void aPartIsWrittenSoThatNobodyHasToAskHowItIsMeant() {
        var part = TransferAmount.part(new BigDecimal("1250.5"), 25).value().orElseThrow();

        assertThat(TransferAmount.parse(part.plain(), new BigDecimal("1250.5")).value())
                .contains(part);
    }

    @Test
    void aPartOfNextToNothingIsNothing() {
        assertThat(TransferAmount.part(new BigDecimal("0.00000001"), 75).problem())
                .contains(AmountProblem.NOT_POSITIVE);
    }

    @Test
    void theBalanceItselfIsNeverAmbiguous() {
        assertThat(TransferAmount.parse("1.500", new BigDecimal("1.500"))
                        .value()
                        .map(TransferAmount::plain))
                .contains("1.500");
    }

    @Test
    void allIsTheAvailableBalanceDigitForDigit() {
        assertThat(List.of("0.00000001", "1.500", "4834.317093622894", "100")).allSatisfy(digits -> assertThat(
                        TransferAmount.all(new BigDecimal(digits)).value().map(TransferAmount::plain))
                .contains(digits));
        assertThat(TransferAmount.all(new BigDecimal("1E+3")).value().map(TransferAmount::plain))
                .contains("1000");
        assertThat(TransferAmount.all(new BigDecimal("1E-9")).value().map(TransferAmount::plain))
                .contains("0.000000001");
        assertThat(TransferAmount.all(new BigDecimal("0.00")).problem()).contains(AmountProblem.NOT_POSITIVE);
        assertThat(TransferAmount.all(new BigDecimal("-7.545600000000006")).problem())
                .contains(AmountProblem.NOT_POSITIVE);
    }

    @Test
    void noOtherWayLeadsToAnAmountThatCannotBeMoved() {
        assertThatThrownBy(() -> new TransferAmount(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TransferAmount(new BigDecimal("1E+3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AmountProblem problem(String typed) {
        return TransferAmount.parse(typed, AVAILABLE).problem().orElseThrow();
    }
}
