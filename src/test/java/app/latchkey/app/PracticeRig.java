package app.latchkey.app;

import app.latchkey.funds.Journal;
import app.latchkey.funds.Settling;
import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.funds.TransferService;
import app.latchkey.key.AccountRef;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.OkxHost;
import app.latchkey.okx.OkxTransport;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A practice exchange in this process and the app's own way to it, over real HTTP. Both clocks stand still until they are
 * moved, so the exchange counts no rates: nobody's turn would ever come.
 */
final class PracticeRig implements AutoCloseable {

    static final String PASSPHRASE = "Qwr4321!";
    static final ErrorCatalogue ERRORS = ErrorCatalogue.load();

    /** What an account has in Funding at first. */
    static final BigDecimal FIRST_USDT = new BigDecimal("1250.50000001");

    final MovableClock ours = new MovableClock();
    final MovableClock theirs = new MovableClock();
    final PracticeExchange exchange;
    final OkxTransport transport = new OkxTransport(ours, Optional::empty, ERRORS);

    PracticeRig(Path folder) throws IOException {
        this(folder, UnaryOperator.identity());
    }

    PracticeRig(Path folder, UnaryOperator<Options> more) throws IOException {
        exchange = PracticeExchange.start(
                more.apply(Options.in(folder.resolve("exchange")).clock(theirs).withoutRateLimits()));
    }

    NewKey tradingKey() {
        return exchange.createKey(KeyRequest.trading("Grid bot", PASSPHRASE));
    }

    OkxApi client(NewKey key) {
        return client(Environment.LIVE, key.apiKey(), key.secretKey(), PASSPHRASE);
    }

    OkxApi client(Environment environment, String apiKey, String secretKey, String passphrase) {
        try (var credentials = credentials(apiKey, secretKey, passphrase)) {
            return transport.client(new OkxHost.Loopback(exchange.address()), environment, credentials);
        }
    }

    static Credentials credentials(String apiKey, String secretKey, String passphrase) {
        return new Credentials(new ApiKey(apiKey), Secret.copyOf(secretKey), Secret.copyOf(passphrase));
    }

    /** Some USDT from Funding to Trading, in the account of the client's key. */
    TransferPlan plan(OkxApi okx, String amount) {
        var uid = okx.config().value().orElseThrow().uid();
        return plan(new AccountRef(Site.PRACTICE, Environment.LIVE, uid), amount);
    }

    TransferPlan plan(AccountRef account, String amount) {
        return TransferPlan.make(
                "connection",
                account,
                "USDT",
                new TransferAmount(new BigDecimal(amount)),
                AccountType.FUNDING,
                AccountType.TRADING,
                ours.instant());
    }

    TransferService transfers(Journal journal) {
        return new TransferService(journal, ERRORS, ours);
    }

    static Settling settling(Journal journal) {
        return new Settling(journal, ERRORS);
    }

    /** What the Trading Account holds, zero included. */
    BigDecimal usdtInTrading() {
        return exchange.balances(app.latchkey.practice.Environment.LIVE, app.latchkey.practice.AccountType.TRADING)
                .getOrDefault("USDT", BigDecimal.ZERO);
    }

    BigDecimal usdtInAll() {
        return exchange.totals(app.latchkey.practice.Environment.LIVE).getOrDefault("USDT", BigDecimal.ZERO);
    }

    long transfersReceived() {
        return exchange.counters().requests("POST /api/v5/asset/transfer");
    }

    @Override
    public void close() throws IOException {
        transport.close();
        exchange.close();
    }
}
