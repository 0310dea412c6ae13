package app.latchkey.okx;

import static app.latchkey.okx.Certificates.OKX;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.okx.Failure.Obstacle;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.tls.HeldCertificate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, nothing that this program says or could be made to print tells a secret. */
class NoSecretIsToldTest {

    private static final List<String> UNSENDABLE =
            List.of("Pässwörd#Straße1", "line\nbreak#A1bc", "Emoji😀😀#A1", "nul\u0000#A1bcdef", " Blank#A1bc");

    private static final String EVERYTHING =
            Rig.API_KEY + ' ' + Rig.SECRET_KEY + ' ' + Rig.PASSPHRASE + ' ' + signatureOfTransfer();

    private final List<Failure> failures = new ArrayList<>();

    @Test
    void noFailureNoLogNoExceptionTellsASecret() throws Exception {
        try (var overheard = new Overheard()) {
            rejectedAndUnreadable(overheard);
            unreachable(overheard);
            unsecured(overheard);
            overHttp2(overheard);
            behindProxies(overheard);
            tooBusyAndCancelled(overheard);
            refusedBeforeAHeaderIsBuilt(overheard);

            assertEveryKindOfFailureWasThere();
            assertThat(overheard.loggers())
                    .as("loggers that print what passes by")
                    .contains("okhttp3.internal.http2.Http2", "okhttp3.internal.concurrent.TaskRunner")
                    .anyMatch(name -> name.startsWith("com.sun.net.httpserver"));
            var told = overheard.text();
            assertThat(told).contains("50110", "Unreachable", "IllegalArgumentException");
            assertThat(secrets().flatMap(secret -> Overheard.formsOf(secret).stream()))
                    .allSatisfy(form -> assertThat(told.contains(form)).as(form).isFalse());
        }
    }

    private static Stream<String> secrets() {
        return Stream.concat(
                Stream.of(Rig.API_KEY, Rig.SECRET_KEY, Rig.PASSPHRASE, signatureOfTransfer(), signatureOfConfig()),
                UNSENDABLE.stream());
    }

    private static String signatureOfTransfer() {
        var body =
                "{\"ccy\":\"USDT\",\"amt\":\"1.5\",\"from\":\"6\",\"to\":\"18\",\"type\":\"0\",\"clientId\":\"abc123\"}";
        return signature("POST", "/api/v5/asset/transfer", body);
    }

    private static String signatureOfConfig() {
        return signature("GET", "/api/v5/account/config", "");
    }

    private static String signature(String method, String path, String body) {
        try (var secret = Secret.copyOf(Rig.SECRET_KEY)) {
            return Signature.of(
                    Signature.timestamp(Rig.NOW), method, path, body.getBytes(StandardCharsets.UTF_8), secret);
        }
    }

    private void rejectedAndUnreadable(Overheard overheard) {
        try (var okx = new FakeOkx();
                var transport = Rig.transport(new FakeTicker());
                var client = Rig.live(transport, okx.host())) {
            okx.reply(401, "{\"code\":\"50110\",\"msg\":\"Your IP 203.0.113.5 … key's " + Rig.API_KEY + " IP\"}")
                    .reply(400, "{\"code\":\"1\",\"msg\":\"" + EVERYTHING + "\"}")
                    .reply(200, "{\"code\":\"1\",\"data\":[{\"sCode\":\"58350\",\"sMsg\":\"" + EVERYTHING + "\"}]}")
                    .reply(200, EVERYTHING)
                    .reply(200, "{\"code\":\"" + Rig.PASSPHRASE + "\"}")
                    .reply(403, "<html>" + EVERYTHING + "</html>")
                    .reply(302, EVERYTHING);
            for (int i = 0; i < 7; i++) {
                failed(overheard, client.config());
            }
            okx.reply(400, "{\"code\":\"1\",\"msg\":\"" + EVERYTHING + "\"}");
            failed(overheard, client.transfer(Rig.TRANSFER, Rig.NOW));
            assertThat(okx.seen().getFirst().headers().getFirst("OK-ACCESS-SIGN"))
                    .as("the one that is looked for")
                    .isEqualTo(signatureOfConfig());
            assertThat(okx.seen().getLast().headers().getFirst("OK-ACCESS-SIGN"))
                    .isEqualTo(signatureOfTransfer());
            Stream.of(transport, client, Rig.credentials(), okx.host()).forEach(overheard::say);
        }
    }

    private void unreachable(Overheard overheard) {
        try (var echo = new RawServer(connection -> {
                    connection.readUntil("}");
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + connection.text());
                });
                var odd = new RawServer(connection -> {
                    connection.readUntil("}");
                    connection.write(connection.text());
                });
                var silent = new RawServer(connection -> connection.read(Integer.MAX_VALUE))) {
            transfer(overheard, Rig.transport(new FakeTicker()), echo.host());
            transfer(overheard, Rig.transport(new FakeTicker()), odd.host());
            transfer(overheard, brief(Dns.SYSTEM, Optional.empty()), silent.host());
            transfer(overheard, Rig.transport(new FakeTicker()), OkxHost.Loopback.onPort(closedPort()));
        }
        Dns nobodyKnows = name -> {
            throw new UnknownHostException(name);
        };
        transfer(overheard, brief(nobodyKnows, Optional.of(Proxy.NO_PROXY)), OKX);
    }

    private void unsecured(Overheard overheard) {
        for (HeldCertificate each : List.of(
                Certificates.EXPIRED,
                Certificates.NOT_YET_VALID,
                Certificates.OF_ANOTHER_HOST,
                Certificates.FROM_NOBODY)) {
            try (var server = new RawServer(Certificates.sockets(each), connection -> connection.read(1))) {
                transfer(overheard, SecureConnectionTest.transportTo(server.port()), OKX);
            }
        }
        try (var server = new RawServer(Certificates.sockets(Certificates.GOOD), connection -> connection.read(1))) {
            transfer(overheard, SecureConnectionTest.pickyTransportTo(server.port()), OKX);
            transfer(overheard, SecureConnectionTest.transportTo(server.port()), OKX);
        }
        try (var plain = new RawServer(connection -> {
                    connection.read(1);
                    connection.write("HTTP/1.1 400 Bad Request\r\n\r\n");
                });
                var cutting = new RawServer(connection -> connection.read(100))) {
            transfer(overheard, SecureConnectionTest.transportTo(plain.port()), OKX);
            transfer(overheard, SecureConnectionTest.transportTo(cutting.port()), OKX);
        }
    }

    private void overHttp2(Overheard overheard) {
        try (var okx = new SecureOkx();
                var transport = okx.transport(new FakeTicker());
                var client = Rig.live(transport, OKX)) {
            overheard.say(client.config());
            okx.reply(SecureOkx.answer("{\"code\":\"50105\",\"msg\":\"" + EVERYTHING + "\"}")
                    .code(401));
            failed(overheard, client.config());
            for (int i = 0; i < BackOff.MOST_TRIES; i++) {
                okx.reply(SecureOkx.answer("")
                        .onResponseStart(new SocketEffect.CloseStream(ErrorCode.REFUSED_STREAM.getHttpCode())));
            }
            failed(overheard, client.config());
            okx.reply(SecureOkx.answer(EVERYTHING));
            failed(overheard, client.transfer(Rig.TRANSFER, Rig.NOW));
        }
    }

    private void behindProxies(Overheard overheard) {
        throughProxy(overheard, Proxy.Type.HTTP, closedPort());
        throughProxy(overheard, Proxy.Type.SOCKS, closedPort());
        for (var answer : List.of(
                "HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
                "HTTP/1.1 403 Forbidden\r\n\r\n" + EVERYTHING)) {
            try (var proxy = new RawServer(connection -> {
                connection.readUntil("\r\n\r\n");
                connection.write(answer);
            })) {
                throughProxy(overheard, Proxy.Type.HTTP, proxy.port());
            }
        }
        try (var proxy = new RawServer(connection -> connection.read(1))) {
            throughProxy(overheard, Proxy.Type.SOCKS, proxy.port());
        }
    }

    private void tooBusyAndCancelled(Overheard overheard) throws Exception {
        try (var okx = new FakeOkx();
                var silent = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var transport = Rig.transport(
                        new FakeTicker(), Rig.brief(Duration.ofMillis(900)), Dns.SYSTEM, Optional.empty());
                var patient = Rig.transport(Ticker.system());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = Rig.live(transport, okx.host());
            okx.reply(200, Rig.recorded("valuation-doc.json"));
            client.valuation(Valuation.Unit.BTC);
            failed(overheard, client.valuation(Valuation.Unit.BTC));

            var stuck = Rig.live(patient, silent.host());
            var transfer = callers.submit(() -> stuck.transfer(Rig.TRANSFER, Rig.NOW));
            Awaitility.await().until(() -> !silent.used().isEmpty());
            stuck.close();
            failed(overheard, transfer.get());
            failed(overheard, stuck.config());
            client.close();
        }
    }

    private void refusedBeforeAHeaderIsBuilt(Overheard overheard) {
        for (var passphrase : UNSENDABLE) {
            try (var transport = Rig.transport(new FakeTicker());
                    var credentials = new Credentials(
                            new ApiKey(Rig.API_KEY), Secret.copyOf(Rig.SECRET_KEY), Secret.copyOf(passphrase))) {
                overheard.say(credentials);
                overheard.say(transport.client(OKX, Environment.LIVE, credentials));
                throw new AssertionError("Nobody may send " + passphrase.length() + " odd characters");
            } catch (IllegalArgumentException refused) {
                overheard.say(refused);
            }
        }
    }

    private void assertEveryKindOfFailureWasThere() {
        assertThat(failures.stream().<Class<?>>map(Failure::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Failure.class.getPermittedSubclasses());
        assertThat(failures)
                .filteredOn(Failure.Unreachable.class::isInstance)
                .extracting(failure -> ((Failure.Unreachable) failure).obstacle())
                .containsAll(EnumSet.allOf(Obstacle.class));
    }

    private void transfer(Overheard overheard, OkxTransport transport, OkxHost host) {
        try (transport;
                var client = Rig.live(transport, host)) {
            failed(overheard, client.transfer(Rig.TRANSFER, Rig.NOW));
            failed(overheard, client.config());
        }
    }

    private void throughProxy(Overheard overheard, Proxy.Type type, int port) {
        var proxy = new Proxy(type, InetSocketAddress.createUnresolved("127.0.0.1", port));
        transfer(overheard, brief(Dns.SYSTEM, Optional.of(proxy)), OKX);
    }

    private void failed(Overheard overheard, Answer<?> answer) {
        failures.add(Rig.failureOf(answer));
        overheard.say(answer);
    }

    private static OkxTransport brief(Dns dns, Optional<Proxy> proxy) {
        return Rig.transport(new FakeTicker(), Rig.brief(Duration.ofSeconds(1)), dns, proxy);
    }

    private static int closedPort() {
        try (var closed = new RawServer(_ -> {})) {
            return closed.port();
        }
    }
}
