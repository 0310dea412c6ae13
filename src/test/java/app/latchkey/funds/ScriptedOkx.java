package app.latchkey.funds;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** OKX as a test wants it to be; counts what it is asked. */
public final class ScriptedOkx implements OkxApi {

    /** What OKX says about a transfer that it does not know. */
    public static final Failure.Rejected NOT_KNOWN = new Failure.Rejected("58129", "clientId is incorrect", 200);

    public final List<TransferRequest> transfers = Collections.synchronizedList(new ArrayList<>());
    public final List<Instant> signings = Collections.synchronizedList(new ArrayList<>());
    public final List<ClientId> statesAsked = Collections.synchronizedList(new ArrayList<>());

    public Supplier<Answer<Instant>> time = () -> Answer.ok(Samples.START);
    public Duration offset = Duration.ZERO;
    public Function<TransferRequest, Answer<TransferReceipt>> transfer = _ -> Answer.ok(Told.receipt("754147"));
    public Function<ClientId, Answer<TransferStatus>> state = _ -> Answer.failed(NOT_KNOWN);
    public Function<ClientId, Answer<List<Bill>>> bills = _ -> Answer.ok(List.of());
    public Function<BillQuery, Answer<List<Bill>>> month = _ -> Answer.ok(List.of());
    public Function<BillQuery, Answer<List<Bill>>> history = _ -> Answer.ok(List.of());
    public Supplier<Answer<List<FundingBalance>>> funding = () -> Answer.ok(List.of());
    public Supplier<Answer<List<StatusNotice>>> status = () -> Answer.ok(List.of());
    public Supplier<Answer<TradingBalance>> trading = () -> Answer.ok(Told.trading("0", List.of()));
    public Supplier<Answer<List<MaxWithdrawal>>> withdrawals = () -> Answer.ok(List.of());
    public Function<Valuation.Unit, Answer<Valuation>> valuation = _ -> Answer.failed(new Failure.TooBusy());
    public Answer<AccountConfig> config = configOf(Samples.ACCOUNT.uid());

    public static Answer<AccountConfig> configOf(String uid) {
        return Answer.ok(Told.config(Map.of("uid", uid)));
    }

    public static Answer<TransferStatus> is(TransferStatus.State state) {
        return Answer.ok(Told.state("754147", state.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public OkxApi trustingOwnClock() {
        return this;
    }

    @Override
    public Answer<Instant> time() {
        return time.get();
    }

    @Override
    public Duration clockOffset() {
        return offset;
    }

    @Override
    public Answer<List<StatusNotice>> status() {
        return status.get();
    }

    @Override
    public Answer<AccountConfig> config() {
        return config;
    }

    @Override
    public Answer<List<FundingBalance>> fundingBalances() {
        return funding.get();
    }

    @Override
    public Answer<TradingBalance> tradingBalance() {
        return trading.get();
    }

    @Override
    public Answer<TransferReceipt> transfer(TransferRequest request, Instant signedAt) {
        transfers.add(request);
        signings.add(signedAt);
        return transfer.apply(request);
    }

    @Override
    public Answer<TransferStatus> transferState(ClientId clientId) {
        statesAsked.add(clientId);
        return state.apply(clientId);
    }

    @Override
    public Answer<List<Bill>> bills(BillQuery query) {
        return query.clientId().map(bills).orElseGet(() -> month.apply(query));
    }

    @Override
    public Answer<List<Bill>> billsHistory(BillQuery query) {
        return history.apply(query);
    }

    @Override
    public Answer<List<CurrencyOnChain>> currencies(Set<String> ccys) {
        throw new AssertionError("Nobody asks for this");
    }

    @Override
    public Answer<Valuation> valuation(Valuation.Unit unit) {
        return valuation.apply(unit);
    }

    @Override
    public Answer<List<MaxWithdrawal>> maxWithdrawals(Set<String> ccys) {
        return withdrawals.get();
    }

    @Override
    public Optional<String> ownAddress() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
