package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;

class TypedAgainPropertiesTest {

    private static TypedAgain askedFor(BigDecimal amount) {
        var again = new TypedAgain(() -> 0);
        var account = new AccountRef(Site.GLOBAL, Environment.LIVE, "4711");
        var plan = TransferPlan.make(
                "connection",
                account,
                "USDT",
                new TransferAmount(amount),
                AccountType.FUNDING,
                AccountType.TRADING,
                Instant.EPOCH);
        again.consider(List.of(plan), _ -> Optional.empty());
        return again;
    }

    @Property
    void theAmountsOwnDigitsAlwaysFit(
            @ForAll @BigRange(min = "0.00000001", max = "1000000") @Scale(8) BigDecimal amount) {
        var again = askedFor(amount);

        again.text().set(amount.toPlainString());

        assertThat(again.fits()).isTrue();
    }

    @Property
    void whateverElseFitsIsTheSameNumber(
            @ForAll @BigRange(min = "0.01", max = "99999") @Scale(2) BigDecimal amount,
            @ForAll @StringLength(max = 9) @Chars({'0', '1', '2', '5', '9', '.', ',', ' ', '-'}) String typed) {
        var again = askedFor(amount);

        again.text().set(typed);

        if (again.fits()) {
            var digits = typed.replace(" ", "").replace(',', '.');
            assertThat(new BigDecimal(digits.lastIndexOf('.') == digits.indexOf('.') ? digits : withoutGroups(digits)))
                    .isEqualByComparingTo(amount);
        }
    }

    /** Of several separators, all but the last part thousands. */
    private static String withoutGroups(String digits) {
        int last = digits.lastIndexOf('.');
        return digits.substring(0, last).replace(".", "") + digits.substring(last);
    }
}
