package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.Balances;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.Answer;
import app.latchkey.okx.OkxApi;
import app.latchkey.ui.Desk;
import app.latchkey.ui.KeyOwner;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.Connection;
import java.util.Optional;

/**
 * What a look at both accounts of a connection brought.
 *
 * @param account whose they are; without it nothing can be moved
 * @param problem the first thing that went wrong
 */
record FundsReading(AccountOverview overview, Optional<AccountRef> account, Optional<Message> problem) {

    /**
     * Reads them; blocks. Who the account is, is asked once and kept in the vault: as long as it is not there, nothing
     * could settle a transfer, so nothing can be moved.
     */
    static FundsReading of(Desk desk, Connection connection) {
        try (var okx = desk.exchange().connect(connection)) {
            var uid = uid(desk, connection, okx);
            var overview = Balances.read(okx);
            return switch (uid) {
                case Answer.Failed<String>(var why) ->
                    new FundsReading(overview, Optional.empty(), Optional.of(Problems.ofFailure(why)));
                case Answer.Ok<String>(var known) -> of(desk, connection, known, overview);
            };
        }
    }

    private static FundsReading of(Desk desk, Connection connection, String uid, AccountOverview overview) {
        var notKept = KeyOwner.remember(desk.vault(), connection, uid);
        if (notKept.isPresent()) {
            return new FundsReading(overview, Optional.empty(), notKept);
        }
        var failure = overview.fundingFailure().or(overview::tradingFailure);
        var account = new AccountRef(connection.site(), connection.environment(), uid);
        return new FundsReading(overview, Optional.of(account), failure.map(Problems::ofFailure));
    }

    private static Answer<String> uid(Desk desk, Connection connection, OkxApi okx) {
        var known = desk.vault().connections().withId(connection.id()).flatMap(Connection::uid);
        return known.isPresent() ? Answer.ok(known.get()) : okx.config().map(config -> config.uid());
    }
}
