package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.CurrencyFunds;
import app.latchkey.funds.Journal;
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
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.Hurried;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.OkxHost;
import app.latchkey.store.Store;
import app.latchkey.ui.TestDesk;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.beans.property.SimpleObjectProperty;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** The whole way of an amount: from the keys that were pressed to the bytes that OKX gets. */
class TypedToSentPropertiesTest {

    private static final AccountRef ACCOUNT = new AccountRef(Site.PRACTICE, Environment.LIVE, "4711");
    private static final ErrorCatalogue ERRORS = ErrorCatalogue.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    private final Path folder;
    private final HttpServer server;
    private final Hurried way = new Hurried(TestDesk.CLOCK, Duration.ofSeconds(20));
    private final OkxApi okx;
    private final Store store;
    private int currencies;

    TypedToSentPropertiesTest() throws IOException {
        folder = Files.createTempDirectory("typed");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (var credentials = new Credentials(
                new ApiKey(TestDesk.PRACTICE_KEY),
                Secret.copyOf(TestDesk.SECRET_KEY),
                Secret.copyOf(TestDesk.PASSPHRASE))) {
            okx = way.transport().client(new OkxHost.Loopback(address), Environment.LIVE, credentials);
        }
        store = Store.open(folder);
    }

    @AfterProperty
    void close() throws IOException {
        okx.close();
        way.transport().close();
        server.stop(0);
        store.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 300)
    void whatIsSentIsWhatWasConfirmedAndThereIsEnoughOfIt(
            @ForAll("balances") BigDecimal available, @ForAll("inputs") String typed) throws IOException {
        var entry = holding(available);
        entry.amount().set(typed);

        assertThat(entry.exact().isPresent())
                .isEqualTo(entry.problem().getValue().isEmpty());
        if (entry.exact().isPresent()) {
            isSentAsConfirmed(available, entry.exact().get());
        }
    }

    @Property(tries = 100)
    void allOfItIsSentInTheBalancesOwnDigits(@ForAll("balances") BigDecimal available) throws IOException {
        var entry = holding(available);
        entry.all();

        if (available.signum() > 0) {
            assertThat(isSentAsConfirmed(available, entry.exact().orElseThrow()))
                    .isEqualTo(available.toPlainString());
        }
    }

    /** Each amount is of a currency of its own, so that no earlier one is in its way. */
    private String isSentAsConfirmed(BigDecimal available, TransferAmount amount) throws IOException {
        var plan = TransferPlan.make(
                "connection",
                ACCOUNT,
                "C" + currencies++,
                amount,
                AccountType.FUNDING,
                AccountType.TRADING,
                TestDesk.NOW);
        var confirmed = plan.amount().plain();
        way.rest();
        new TransferService(new Journal(store.journal()), ERRORS, TestDesk.CLOCK).execute(plan, okx);
        assertThat(store.journal().find(plan.clientId().value()).orElseThrow().amount())
                .isEqualTo(confirmed);
        var sent = JSON.readTree(bodies.remove()).path("amt");
        assertThat(bodies).isEmpty();
        assertThat(sent.isTextual()).isTrue();
        assertThat(sent.asText()).isEqualTo(confirmed).matches("\\d+(\\.\\d+)?");
        assertThat(new BigDecimal(sent.asText())).isPositive().isLessThanOrEqualTo(available);
        return sent.asText();
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            var body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var data = "{\"ts\":\"" + TestDesk.NOW.toEpochMilli() + "\"}";
            if (!body.isEmpty()) {
                bodies.add(body);
                data = "{\"transId\":\"1\"}";
            }
            var answer = ("{\"code\":\"0\",\"msg\":\"\",\"data\":[" + data + "]}").getBytes(StandardCharsets.UTF_8);
            http.sendResponseHeaders(200, answer.length);
            http.getResponseBody().write(answer);
        }
    }

    private static AmountEntry holding(BigDecimal available) {
        var much = Optional.of(available);
        var funds = new CurrencyFunds(
                "USDT",
                Optional.of(new FundingBalance("USDT", much, Optional.of(BigDecimal.ZERO), much)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var entry = new AmountEntry(new SimpleObjectProperty<>(Optional.of(new AccountOverview(
                List.of(funds), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))));
        entry.ccy().set("USDT");
        return entry;
    }

    @Provide
    Arbitrary<BigDecimal> balances() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(-2, 18))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<String> inputs() {
        var numbers = balances().map(BigDecimal::toPlainString);
        var inOtherCountries = numbers.map(number -> number.replace('.', ','));
        var small = Arbitraries.strings().withChars("0123456789").ofMinLength(1).ofMaxLength(3);
        var typed = Arbitraries.strings().withChars("0123456789.,-' \u00a0e").ofMaxLength(14);
        return Arbitraries.oneOf(small, numbers, inOtherCountries, typed, Arbitraries.strings());
    }
}
