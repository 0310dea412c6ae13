package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.Deposits;
import app.latchkey.funds.Price;
import app.latchkey.funds.PriceSearch;
import app.latchkey.ui.Desk;
import app.latchkey.vault.Connection;
import java.util.Map;

/** Where one look after another at the accounts of a connection comes from. Every method blocks. */
record FundsSource(Desk desk, Connection connection, Deposits.Visit visit) {

    FundsReading read() {
        return FundsReading.of(desk, connection, visit);
    }

    /** Prices that the overview lacks, by currency. */
    Map<String, Price> prices(AccountOverview overview) {
        try (var okx = desk.exchange().connect(connection)) {
            return PriceSearch.ask(okx, overview);
        }
    }
}
