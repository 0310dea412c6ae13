package app.latchkey.check;

import app.latchkey.key.Permission;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.CurrencyOnChain;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.MaxWithdrawal;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.Told;
import app.latchkey.okx.TradingBalance;
import app.latchkey.okx.TransferReceipt;
import app.latchkey.okx.TransferRequest;
import app.latchkey.okx.TransferStatus;
import app.latchkey.okx.Valuation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers as it is told to; healthy, funded and bound to this computer's address until then. */
class FakeOkx implements OkxApi {

    static final String OWN_ADDRESS = "198.51.100.7";

    Duration ahead = Duration.ofMillis(120);
    Answer<Instant> time = Answer.ok(Instant.parse("2026-11-20T08:00:00Z"));
    Answer<List<StatusNotice>> status = Answer.ok(List.of());
    Answer<AccountConfig> config =
            Answer.ok(account(Set.of(Permission.READ, Permission.TRADE), Set.of(), List.of(OWN_ADDRESS)));
    Answer<List<FundingBalance>> funding = Answer.ok(List.of(Told.funding(Map.of("ccy", "USDT", "bal", "500"))));
    Answer<TradingBalance> trading =
            Answer.ok(Told.trading("100", List.of(Map.of("ccy", "USDT", "eq", "100", "cashBal", "100"))));
    Optional<String> own = Optional.of(OWN_ADDRESS);

    static AccountConfig account(Set<Permission> permissions, Set<String> others, List<String> addresses) {
        return Told.config(Map.of(
                "uid", "44705892343619584",
                "mainUid", "44705892343619584",
                "label", "v5 test",
                "perm", Told.perm(permissions) + ',' + String.join(",", others),
                "ip", String.join(",", addresses),
                "kycLv", "3",
                "acctLv", "1",
                "type", "0"));
    }

    FakeOkx tellsOfAKey(Set<Permission> permissions, List<String> addresses) {
        config = Answer.ok(account(permissions, Set.of(), addresses));
        return this;
    }

    FakeOkx failsSignedCalls(Failure failure) {
        config = Answer.failed(failure);
        funding = Answer.failed(failure);
        trading = Answer.failed(failure);
        return this;
    }

    FakeOkx failsEveryCall(Failure failure) {
        time = Answer.failed(failure);
        status = Answer.failed(failure);
        own = Optional.empty();
        return failsSignedCalls(failure);
    }

    @Override
    public OkxApi trustingOwnClock() {
        return this;
    }

    @Override
    public Answer<Instant> time() {
        return time;
    }

    @Override
    public Duration clockOffset() {
        return ahead;
    }

    @Override
    public Answer<List<StatusNotice>> status() {
        return status;
    }

    @Override
    public Answer<AccountConfig> config() {
        return config;
    }

    @Override
    public Answer<List<FundingBalance>> fundingBalances() {
        return funding;
    }

    @Override
    public Answer<TradingBalance> tradingBalance() {
        return trading;
    }

    @Override
    public Optional<String> ownAddress() {
        return own;
    }

    @Override
    public Answer<TransferReceipt> transfer(TransferRequest request, Instant signedAt) {
        throw new AssertionError("A check moves no money");
    }

    @Override
    public Answer<TransferStatus> transferState(ClientId clientId) {
        throw new AssertionError("A check asks for no transfer");
    }

    @Override
    public Answer<List<Bill>> bills(BillQuery query) {
        throw new AssertionError("A check asks for no bills");
    }

    @Override
    public Answer<List<Bill>> billsHistory(BillQuery query) {
        throw new AssertionError("A check asks for no bills");
    }

    @Override
    public Answer<List<CurrencyOnChain>> currencies(Set<String> ccys) {
        throw new AssertionError("A check asks for no currencies");
    }

    @Override
    public Answer<Valuation> valuation(Valuation.Unit unit) {
        throw new AssertionError("A check asks for no valuation");
    }

    @Override
    public Answer<List<MaxWithdrawal>> maxWithdrawals(Set<String> ccys) {
        throw new AssertionError("A check asks for no limits");
    }

    @Override
    public void close() {
        throw new AssertionError("A check does not close what it was lent");
    }
}
