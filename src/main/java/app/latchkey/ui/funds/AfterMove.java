package app.latchkey.ui.funds;

import app.latchkey.funds.CurrencyFunds;
import app.latchkey.okx.AccountType;
import java.math.BigDecimal;

/** What both accounts hold of a currency once a move is made. */
record AfterMove(BigDecimal funding, BigDecimal trading) {

    static AfterMove of(CurrencyFunds funds, AccountType from, BigDecimal amount) {
        var toTrading = from == AccountType.FUNDING ? amount : amount.negate();
        return new AfterMove(
                total(funds, AccountType.FUNDING).subtract(toTrading),
                total(funds, AccountType.TRADING).add(toTrading));
    }

    private static BigDecimal total(CurrencyFunds funds, AccountType account) {
        return funds.total(account).orElse(BigDecimal.ZERO);
    }
}
