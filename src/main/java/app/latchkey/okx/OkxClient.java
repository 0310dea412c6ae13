package app.latchkey.okx;

import app.latchkey.key.Credentials;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** {@link OkxApi} over HTTP; made by {@link OkxTransport}. */
final class OkxClient implements OkxApi {

    private final Line line;
    private final Credentials credentials;
    private final HttpUrl host;
    private final Wires wires;
    private final HostClock clock;
    private final HostNews news;
    private final Reads reads;
    private final Runnable onClose;

    /** What an account's calls are counted by until its uid is known: a stand-in for the key's account. */
    private final String standIn;

    /**
     * The HTTP clients in use.
     *
     * @param open adds no credentials
     * @param reads signs
     * @param transfers signs, and takes a connection of its own for each call
     */
    record Wires(OkHttpClient open, OkHttpClient reads, OkHttpClient transfers) {}

    /** A client that owns the credentials. */
    OkxClient(
            Line line,
            Credentials credentials,
            HttpUrl host,
            Wires wires,
            HostClock clock,
            HostNews news,
            Runnable onClose) {
        this.line = line;
        this.credentials = credentials;
        this.host = host;
        this.wires = wires;
        this.clock = clock;
        this.news = news;
        this.reads = new Reads(line, host, wires.open(), wires.reads(), clock, false);
        this.onClose = onClose;
        this.standIn = standIn(credentials);
    }

    /** Another one's, but for the clock that it signs by. */
    private OkxClient(OkxClient other) {
        this.line = other.line;
        this.credentials = other.credentials;
        this.host = other.host;
        this.wires = other.wires;
        this.clock = other.clock;
        this.news = other.news;
        this.reads = new Reads(line, host, wires.open(), wires.reads(), clock, true);
        this.onClose = other.onClose;
        this.standIn = other.standIn;
    }

    @Override
    public OkxApi trustingOwnClock() {
        return new OkxClient(this);
    }

    @Override
    public Answer<Instant> time() {
        return reads.time();
    }

    @Override
    public Duration clockOffset() {
        return clock.offset();
    }

    @Override
    public Answer<List<StatusNotice>> status() {
        return news.status().ask(reads::status);
    }

    @Override
    public Answer<AccountConfig> config() {
        var answer = ask(Get.of(Endpoint.CONFIG), (data, _) -> ConfigReading.of(data));
        answer.value().map(AccountConfig::uid).ifPresent(this::belongsTo);
        return answer;
    }

    /** Whose account the key's is: all keys of one share its limits. */
    void belongsTo(String uid) {
        line.limiter().unite(standIn, host + "uid " + uid);
    }

    @Override
    public Answer<List<CurrencyOnChain>> currencies(Set<String> ccys) {
        return ask(Get.of(Endpoint.CURRENCIES).withCcys(ccys), (data, _) -> CurrencyReading.of(data));
    }

    @Override
    public Answer<List<FundingBalance>> fundingBalances() {
        return ask(Get.of(Endpoint.FUNDING_BALANCES), (data, _) -> Readings.funding(data));
    }

    @Override
    public Answer<TradingBalance> tradingBalance() {
        return ask(Get.of(Endpoint.TRADING_BALANCE), (data, _) -> TradingReading.of(data));
    }

    @Override
    public Answer<Valuation> valuation(Valuation.Unit unit) {
        return ask(Get.of(Endpoint.VALUATION).with("ccy", unit.name()), (data, _) -> Readings.valuation(data, unit));
    }

    @Override
    public Answer<TransferReceipt> transfer(TransferRequest request, Instant signedAt) {
        Answer<TransferReceipt> answer = line.send(
                wires.transfers(),
                new Post(request, signedAt).request(host),
                Endpoint.TRANSFER,
                standIn,
                request.ccy(),
                line.around().ticker().deadlineIn(line.around().timeouts().transfer()),
                arrived ->
                        line.open(arrived, Endpoint.TRANSFER, (data, _) -> Readings.receipt(data, request.clientId())));
        if (answer instanceof Answer.Failed<TransferReceipt>(Failure.Rejected rejected)
                && line.around().errors().meaningOf(rejected) == ErrorMeaning.CLOCK) {
            clock.doubt();
        }
        return answer;
    }

    @Override
    public Answer<TransferStatus> transferState(ClientId clientId) {
        return ask(
                Get.of(Endpoint.TRANSFER_STATE).with("clientId", clientId.value()),
                (data, _) -> Readings.transferState(data, clientId));
    }

    @Override
    public Answer<List<Bill>> bills(BillQuery query) {
        return ask(Get.of(Endpoint.BILLS).with(query), (data, _) -> Readings.bills(data));
    }

    @Override
    public Answer<List<Bill>> billsHistory(BillQuery query) {
        return ask(Get.of(Endpoint.BILLS_HISTORY).with(query), (data, _) -> Readings.bills(data));
    }

    @Override
    public Answer<List<MaxWithdrawal>> maxWithdrawals(Set<String> ccys) {
        return ask(Get.of(Endpoint.MAX_WITHDRAWAL).withCcys(ccys), (data, _) -> Readings.maxWithdrawals(data));
    }

    @Override
    public Optional<String> ownAddress() {
        return news.ownAddress().ask(() -> Edge.addressOf(line, wires.open(), host));
    }

    @Override
    public void close() {
        line.running().close();
        credentials.close();
        onClose.run();
    }

    private <T> Answer<T> ask(Get get, Reading<T> reading) {
        return reads.ask(get, standIn, reading);
    }

    /** Two clients of one key share it, and the key cannot be read from it. */
    private String standIn(Credentials credentials) {
        var key = credentials.apiKey().value().getBytes(StandardCharsets.US_ASCII);
        return host + "key " + UUID.nameUUIDFromBytes(key);
    }
}
