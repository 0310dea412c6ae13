package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.Balances;
import app.latchkey.funds.Deposit;
import app.latchkey.funds.Deposits;
import app.latchkey.funds.Transfer;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.okx.Answer;
import app.latchkey.okx.OkxApi;
import app.latchkey.ui.Desk;
import app.latchkey.ui.KeyOwner;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a look at both accounts of a connection brought.
 *
 * @param account whose they are; without it nothing can be moved
 * @param clockAhead how far OKX's clock is ahead of this computer's; zero when OKX could not be asked
 * @param unsettled what was sent from there before and is not settled, whichever of its connections sent it
 * @param firstLive whether nothing was ever moved there from here, and the money is real
 * @param deposits what arrived since the last visit
 * @param problem the first thing that went wrong
 */
record FundsReading(
        AccountOverview overview,
        Optional<AccountRef> account,
        Duration clockAhead,
        List<Transfer> unsettled,
        boolean firstLive,
        List<Deposit> deposits,
        Optional<Message> problem) {

    /**
     * Reads them; blocks. Who the account is, is asked once and kept in the vault: as long as it is not there, nothing
     * could settle a transfer, so nothing can be moved.
     */
    static FundsReading of(Desk desk, Connection connection, Deposits.Visit visit) {
        try (var okx = desk.exchange().connect(connection)) {
            var uid = uid(desk, connection, okx);
            var overview = Balances.read(okx);
            return switch (uid) {
                case Answer.Failed<String>(var why) ->
                    nobodys(overview, okx.clockOffset(), desk.failures().whole(why));
                case Answer.Ok<String>(var known) -> of(desk, connection, known, overview, okx, visit);
            };
        }
    }

    private static FundsReading of(
            Desk desk, Connection connection, String uid, AccountOverview overview, OkxApi okx, Deposits.Visit visit) {
        var clockAhead = okx.clockOffset();
        var notKept = KeyOwner.remember(desk.vault(), connection, uid);
        if (notKept.isPresent()) {
            return nobodys(overview, clockAhead, notKept.get());
        }
        var failure = overview.fundingFailure().or(overview::tradingFailure);
        var account = new AccountRef(connection.site(), connection.environment(), uid);
        var unsettled = desk.journal().unsettled(account);
        boolean live = account.site().isOfficial() && account.environment() == Environment.LIVE;
        return new FundsReading(
                overview,
                Optional.of(account),
                clockAhead,
                unsettled,
                live && !desk.journal().hasMoved(account),
                failure.isPresent() ? List.of() : visit.news(okx, account),
                failure.map(desk.failures()::whole));
    }

    private static FundsReading nobodys(AccountOverview overview, Duration clockAhead, Message problem) {
        return new FundsReading(
                overview, Optional.empty(), clockAhead, List.of(), false, List.of(), Optional.of(problem));
    }

    private static Answer<String> uid(Desk desk, Connection connection, OkxApi okx) {
        var known = desk.vault().connections().withId(connection.id()).flatMap(Connection::uid);
        return known.isPresent() ? Answer.ok(known.get()) : okx.config().map(config -> config.uid());
    }
}
