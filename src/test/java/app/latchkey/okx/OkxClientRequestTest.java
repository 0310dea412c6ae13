package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes onto the wire. */
class OkxClientRequestTest {

    private final FakeOkx okx = new FakeOkx();
    private final OkxTransport transport = Rig.transport(new FakeTicker());

    @AfterEach
    void close() {
        transport.close();
        okx.close();
    }

    private FakeOkx.Seen onlyRequest() {
        assertThat(okx.seen()).hasSize(1);
        return okx.seen().getFirst();
    }

    private static String signatureOf(FakeOkx.Seen request) {
        try (var secret = Secret.copyOf(Rig.SECRET_KEY)) {
            return Signature.of(
                    request.headers().getFirst("OK-ACCESS-TIMESTAMP"),
                    request.method(),
                    request.target(),
                    request.body().getBytes(StandardCharsets.UTF_8),
                    secret);
        }
    }

    @Test
    void aReadIsSignedOverThePathAndQueryThatArrive() {
        okx.reply(200, Rig.recorded("transfer-state-x-pending.json"));

        Rig.live(transport, okx.host()).transferState(Rig.TRANSFER.clientId());

        var request = onlyRequest();
        assertThat(request.target()).isEqualTo("/api/v5/asset/transfer-state?clientId=abc123");
        assertThat(request.headers().getFirst("OK-ACCESS-KEY")).isEqualTo(Rig.API_KEY);
        assertThat(request.headers().getFirst("OK-ACCESS-PASSPHRASE")).isEqualTo(Rig.PASSPHRASE);
        assertThat(request.headers().getFirst("OK-ACCESS-TIMESTAMP")).isEqualTo("2026-11-20T00:00:00.000Z");
        assertThat(request.headers().getFirst("OK-ACCESS-SIGN")).isEqualTo(signatureOf(request));
        assertThat(request.headers().getFirst("User-Agent")).isEqualTo("Latchkey/" + version());
        assertThat(request.headers()).doesNotContainKey("X-simulated-trading");
    }

    /** As the build has it. */
    private static String version() {
        try {
            var project = Files.readString(Path.of("pom.xml"));
            return project.substring(project.indexOf("<version>") + 9, project.indexOf("</version>"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void whatRestrictsAQuestionIsInTheQueryAndSignedWithIt() {
        for (int i = 0; i < 5; i++) {
            okx.reply(200, "{\"code\":\"0\",\"data\":[]}");
        }
        var client = Rig.live(transport, okx.host());
        var some = new BillQuery(
                Optional.of("USDT"),
                Optional.of(Bill.OUT_TO_TRADING),
                Optional.of(Rig.TRANSFER.clientId()),
                Optional.of(Instant.ofEpochMilli(1597026383085L)),
                Optional.of(Instant.EPOCH));

        client.currencies(Set.of("USDT", "BTC"));
        client.valuation(Valuation.Unit.JP);
        client.bills(BillQuery.ALL);
        client.billsHistory(some);
        client.maxWithdrawals(Set.of("ETH"));

        assertThat(okx.seen())
                .extracting(FakeOkx.Seen::target)
                .containsExactly(
                        "/api/v5/asset/currencies?ccy=BTC%2CUSDT",
                        "/api/v5/asset/asset-valuation?ccy=JP",
                        "/api/v5/asset/bills",
                        "/api/v5/asset/bills-history?ccy=USDT&type=131&clientId=abc123&after=1597026383085&before=0",
                        "/api/v5/account/max-withdrawal?ccy=ETH");
        assertThat(okx.seen())
                .allSatisfy(request ->
                        assertThat(request.headers().getFirst("OK-ACCESS-SIGN")).isEqualTo(signatureOf(request)));
    }

    @Test
    void aTransferIsTheDocumentedOneSignedForTheMomentThatTheCallerWroteDown() {
        okx.reply(200, Rig.recorded("transfer-x-clientid-echo.json"));

        Rig.live(transport, okx.host()).transfer(Rig.TRANSFER, Rig.NOW.minusMillis(1));

        var request = onlyRequest();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.target()).isEqualTo("/api/v5/asset/transfer");
        assertThat(request.body())
                .isEqualTo(
                        "{\"ccy\":\"USDT\",\"amt\":\"1.5\",\"from\":\"6\",\"to\":\"18\",\"type\":\"0\",\"clientId\":\"abc123\"}");
        assertThat(request.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(request.headers().getFirst("OK-ACCESS-TIMESTAMP")).isEqualTo("2026-11-19T23:59:59.999Z");
        assertThat(request.headers().getFirst("OK-ACCESS-SIGN")).isEqualTo(signatureOf(request));
        assertThat(okx.timesAsked()).as("the caller gave the time").isZero();
    }

    @Test
    void anAmountIsSentInPlainNotationWithItsOwnDigits() {
        okx.reply(200, Rig.recorded("transfer-no-clientid-ccxt.json"));
        var request = new TransferRequest(
                "BTC", new BigDecimal("1.0E-8"), AccountType.FUNDING, AccountType.TRADING, new ClientId("a"));

        Rig.live(transport, okx.host()).transfer(request, Rig.NOW);

        assertThat(onlyRequest().body()).contains("\"amt\":\"0.000000010\"");
    }

    @Test
    void aDemoKeySaysSoInTheHeaderAndSignsAlike() {
        okx.reply(200, Rig.recorded("config-doc.json"));

        try (var credentials = Rig.credentials();
                var client = transport.client(okx.host(), Environment.DEMO, credentials)) {
            client.config();
        }

        assertThat(onlyRequest().headers().getFirst("x-simulated-trading")).isEqualTo("1");
        assertThat(onlyRequest().headers().getFirst("OK-ACCESS-SIGN")).isEqualTo(signatureOf(onlyRequest()));
    }

    @Test
    void whatNeedsNoCredentialsCarriesNone() {
        okx.reply(200, Rig.recorded("status-doc.json")).reply(200, "ip=198.51.100.7\n");
        var client = Rig.live(transport, okx.host());

        client.status();
        client.ownAddress();

        assertThat(okx.seen())
                .allSatisfy(request -> assertThat(request.headers().keySet())
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("ok-access")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pässword", "pass\nword", "pass😀word", "", " leading", "trailing ", "tab\tbed"})
    void credentialsThatCannotTravelAreRefusedWithoutBeingNamed(String passphrase) {
        try (var credentials =
                new Credentials(new ApiKey(Rig.API_KEY), Secret.copyOf(Rig.SECRET_KEY), Secret.copyOf(passphrase))) {

            assertThatThrownBy(() -> transport.client(okx.host(), Environment.LIVE, credentials))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Credentials are printable ASCII, without a blank at either end")
                    .hasNoCause();
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var elsewhere = new FakeOkx()) {
            var target = elsewhere.host().address() + "/api/v5/account/config";
            okx.reply(302, "", Map.of("Location", target));

            var answer = Rig.live(transport, okx.host()).config();

            assertThat(Rig.failureOf(answer)).isEqualTo(new Failure.Unreadable("/api/v5/account/config", "", 302));
            assertThat(elsewhere.seen()).isEmpty();
        }
    }

    @Test
    void theClientsCredentialsAreItsOwnAndGoneWhenItIsClosed() {
        okx.reply(200, Rig.recorded("config-doc.json"));
        OkxApi client;
        try (var credentials = Rig.credentials()) {
            client = transport.client(okx.host(), Environment.LIVE, credentials);
        }

        assertThat(client.config().value()).isPresent();
        client.close();
        assertThat(Rig.failureOf(client.config())).isEqualTo(new Failure.Cancelled(false));
    }
}
