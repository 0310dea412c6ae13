package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.Balances;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import app.latchkey.ui.Desk;
import app.latchkey.vault.Connection;
import java.util.Optional;

/**
 * What a look at both accounts of a connection brought.
 *
 * @param account whose they are; without it nothing can be moved
 * @param failure the first thing that could not be read
 */
record FundsReading(AccountOverview overview, Optional<AccountRef> account, Optional<Failure> failure) {

    /** Reads them; blocks. Who the account is, is asked once and then known. */
    static FundsReading of(Desk desk, Connection connection) {
        try (var okx = desk.exchange().connect(connection)) {
            var uid = uid(desk, connection, okx);
            var overview = Balances.read(okx);
            var failure =
                    switch (uid) {
                        case Answer.Failed<String>(var why) -> Optional.of(why);
                        case Answer.Ok<String> _ -> overview.fundingFailure().or(overview::tradingFailure);
                    };
            var account = uid.value().map(known -> new AccountRef(connection.site(), connection.environment(), known));
            return new FundsReading(overview, account, failure);
        }
    }

    private static Answer<String> uid(Desk desk, Connection connection, OkxApi okx) {
        var known = desk.vault().connections().withId(connection.id()).flatMap(Connection::uid);
        return known.isPresent() ? Answer.ok(known.get()) : okx.config().map(config -> config.uid());
    }
}
