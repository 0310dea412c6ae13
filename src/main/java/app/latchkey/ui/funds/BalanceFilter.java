package app.latchkey.ui.funds;

import app.latchkey.funds.CurrencyFunds;
import app.latchkey.okx.AccountType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which of the currencies are shown, and in what order. */
final class BalanceFilter {

    /** What is worth less than this many US dollars is small. */
    private static final BigDecimal SMALL = BigDecimal.ONE;

    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty hidesSmall = new SimpleBooleanProperty();
    private final BooleanProperty byValue = new SimpleBooleanProperty();

    /** Part of a currency's name. */
    StringProperty search() {
        return search;
    }

    /** Whether small amounts are left out; what OKX gives no value for is never small. */
    BooleanProperty hidesSmall() {
        return hidesSmall;
    }

    /** Whether what is worth most comes first, and not what comes first in the alphabet. */
    BooleanProperty byValue() {
        return byValue;
    }

    /** What an account holds of those, in this order. */
    List<CurrencyFunds> shown(List<CurrencyFunds> all, AccountType account) {
        var wanted = search.get().strip().toUpperCase(Locale.ROOT);
        var held = all.stream()
                .filter(funds -> holds(funds, account))
                .filter(funds -> funds.ccy().toUpperCase(Locale.ROOT).contains(wanted))
                .filter(funds -> !hidesSmall.get() || !isSmall(funds, account));
        return (byValue.get() ? held.sorted(byValue(account)) : held).toList();
    }

    static boolean holds(CurrencyFunds funds, AccountType account) {
        return funds.total(account).filter(much -> much.signum() != 0).isPresent();
    }

    private static Comparator<CurrencyFunds> byValue(AccountType account) {
        return Comparator.comparing(
                (CurrencyFunds funds) -> funds.usd(account).orElse(BigDecimal.ZERO), Comparator.reverseOrder());
    }

    private static boolean isSmall(CurrencyFunds funds, AccountType account) {
        return funds.usd(account)
                .filter(worth -> worth.abs().compareTo(SMALL) < 0)
                .isPresent();
    }
}
