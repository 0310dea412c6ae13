package app.latchkey.okx;

import static app.latchkey.okx.Certificates.OKX;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Failure.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy that was chosen, or the system's: used, and told apart from what is behind it. */
class ProxyTest {

    private static final String RECEIPT = "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"transId\":\"754147\"}]}";
    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: " + RECEIPT.length() + "\r\n\r\n" + RECEIPT;

    /** Nobody looks up OKX's name where a proxy does it. */
    private static final Dns NOBODY_ASKS = name -> {
        if (name.equals(OKX.address().getHost())) {
            throw new UnknownHostException(name + " was looked up here");
        }
        return Dns.SYSTEM.lookup(name);
    };

    private final RawServer okx = new RawServer(Certificates.sockets(Certificates.GOOD), connection -> {
        connection.readUntil("\"clientId\":\"abc123\"}");
        connection.write(ANSWER);
    });

    private final Map<String, String> system = Map.of(
            "https.proxyHost", "127.0.0.1",
            "http.proxyHost", "127.0.0.1",
            "http.nonProxyHosts", "");

    @BeforeEach
    void noSystemProxy() {
        assertThat(system.keySet()).noneMatch(name -> System.getProperty(name) != null);
    }

    @AfterEach
    void close() {
        okx.close();
        system.keySet().forEach(System::clearProperty);
        System.clearProperty("https.proxyPort");
        System.clearProperty("http.proxyPort");
    }

    private OkxTransport transport(Supplier<Optional<Proxy>> proxy, Duration budget) {
        return Rig.transport(
                new FakeTicker(), Rig.brief(budget), NOBODY_ASKS, proxy, Certificates.networkTo(okx.port()));
    }

    private Answer<TransferReceipt> transferThrough(Supplier<Optional<Proxy>> proxy) {
        try (var transport = transport(proxy, Duration.ofSeconds(20));
                var client = Rig.live(transport, OKX)) {
            return client.transfer(Rig.TRANSFER, Rig.NOW);
        }
    }

    private Failure failureThrough(Proxy.Type type, int port) {
        return Rig.failureOf(transferThrough(() -> Optional.of(proxy(type, port))));
    }

    private static Proxy proxy(Proxy.Type type, int port) {
        return new Proxy(type, InetSocketAddress.createUnresolved("127.0.0.1", port));
    }

    private RawServer httpProxy() {
        return new RawServer(connection -> {
            connection.readUntil("\r\n\r\n");
            connection.write("HTTP/1.1 200 Connection established\r\n\r\n");
            connection.relayTo(okx.port());
        });
    }

    /** Reads a greeting that offers methods, chooses that without a password, reads a wish with a name. */
    private static void greet(RawServer.Connection connection) throws IOException {
        connection.read(2);
        connection.read(2 + connection.text().charAt(1));
        connection.write((byte) 5, (byte) 0);
        int greeting = connection.size();
        connection.read(greeting + 5);
        connection.read(greeting + 5 + connection.text().charAt(greeting + 4) + 2);
    }

    private static void answer(RawServer.Connection connection, int reply) throws IOException {
        connection.write(
                (byte) 5, (byte) reply, (byte) 0, (byte) 1, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0);
    }

    private RawServer socksProxy() {
        return new RawServer(connection -> {
            greet(connection);
            answer(connection, 0);
            connection.relayTo(okx.port());
        });
    }

    private void assertReachedThrough(Proxy.Type type, RawServer proxy) {
        var answer = transferThrough(() -> Optional.of(proxy(type, proxy.port())));

        assertThat(answer.value().orElseThrow().transId()).isEqualTo("754147");
        assertThat(okx.used()).hasSize(1);
        assertThat(proxy.used()).singleElement().satisfies(connection -> {
            assertThat(connection.text()).as("the proxy looks the name up").contains("openapi.okx.com");
            SecureConnectionTest.holdsNoSecret(connection);
        });
    }

    @Test
    void anHttpProxyIsGoneThrough() {
        try (var proxy = httpProxy()) {
            assertReachedThrough(Proxy.Type.HTTP, proxy);
            assertThat(proxy.used().getFirst().text()).startsWith("CONNECT openapi.okx.com:443");
        }
    }

    @Test
    void aSocksProxyIsGoneThrough() {
        try (var proxy = socksProxy()) {
            assertReachedThrough(Proxy.Type.SOCKS, proxy);
        }
    }

    @Test
    void anotherChoiceHoldsFromTheNextCallOn() {
        try (var http = httpProxy();
                var socks = socksProxy()) {
            var chosen = new AtomicReference<>(Optional.of(proxy(Proxy.Type.HTTP, http.port())));
            try (var transport = transport(chosen::get, Duration.ofSeconds(20));
                    var client = Rig.live(transport, OKX)) {
                client.transfer(Rig.TRANSFER, Rig.NOW);
                chosen.set(Optional.of(proxy(Proxy.Type.SOCKS, socks.port())));
                client.transfer(Rig.TRANSFER, Rig.NOW);
                chosen.set(Optional.of(Proxy.NO_PROXY));

                var direct = Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));

                assertThat(http.used()).hasSize(1);
                assertThat(socks.used()).hasSize(1);
                assertThat(direct).as("looked up here").isEqualTo(new Unreachable(Obstacle.NAME_NOT_FOUND, false));
            }
        }
    }

    @Test
    void theSystemsProxyIsGoneThroughUnlessTheChoiceIsNone() {
        try (var proxy = httpProxy()) {
            system.forEach(System::setProperty);
            System.setProperty("https.proxyPort", String.valueOf(proxy.port()));

            assertThat(transferThrough(Optional::empty).value()).isPresent();
            assertThat(proxy.used()).hasSize(1);

            assertThat(Rig.failureOf(transferThrough(() -> Optional.of(Proxy.NO_PROXY))))
                    .isEqualTo(new Unreachable(Obstacle.NAME_NOT_FOUND, false));
            assertThat(proxy.used()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Proxy.Type.class,
            names = {"HTTP", "SOCKS"})
    void aPracticeExchangeIsReachedPastAnyProxy(Proxy.Type type) {
        try (var practice = new FakeOkx();
                var proxy = new RawServer(connection -> connection.read(1))) {
            system.forEach(System::setProperty);
            System.setProperty("http.proxyPort", String.valueOf(proxy.port()));
            for (var chosen : new Optional<?>[] {Optional.empty(), Optional.of(proxy(type, proxy.port()))}) {
                try (var transport = transport(() -> chosen.map(Proxy.class::cast), Duration.ofSeconds(20));
                        var client = Rig.live(transport, practice.host())) {
                    assertThat(client.time().value()).isPresent();
                }
            }
            assertThat(proxy.used()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Proxy.Type.class,
            names = {"HTTP", "SOCKS"})
    void aProxyThatIsNotThere(Proxy.Type type) throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        assertThat(failureThrough(type, closed)).isEqualTo(new Unreachable(Obstacle.PROXY_UNREACHABLE, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Proxy.Type.class,
            names = {"HTTP", "SOCKS"})
    void aProxyThatSaysNothing(Proxy.Type type) {
        try (var proxy = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var transport = transport(() -> Optional.of(proxy(type, proxy.port())), Duration.ofMillis(300));
                var client = Rig.live(transport, OKX)) {

            assertThat(Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW)))
                    .isEqualTo(new Unreachable(Obstacle.PROXY_UNREACHABLE, false));
        }
    }

    @Test
    void aProxyWhoseNameNobodyKnows() {
        Dns nobodyKnows = name -> {
            throw new UnknownHostException(name);
        };
        var unknown = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example", 8080));
        try (var transport = Rig.transport(new FakeTicker(), Timeouts.USUAL, nobodyKnows, Optional.of(unknown));
                var client = Rig.live(transport, OKX)) {

            assertThat(Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW)))
                    .isEqualTo(new Unreachable(Obstacle.PROXY_UNREACHABLE, false));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n', PROXY_WANTS_PASSWORD",
        "'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\n\r\n', PROXY_WANTS_PASSWORD",
        "'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', PROXY_WANTS_PASSWORD",
        "'HTTP/1.1 403 Forbidden\r\n\r\n', PROXY_REFUSED",
        "'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\n\r\n', PROXY_REFUSED",
        "'HTTP/1.1 302 Found\r\nLocation: https://login.example/\r\n\r\n', PROXY_REFUSED",
        "'SSH-2.0-OpenSSH_9.2\r\n', PROXY_REFUSED",
        "'', PROXY_REFUSED",
    })
    void anHttpProxyThatLetsNobodyThrough(String answer, Obstacle reason) {
        try (var proxy = new RawServer(connection -> {
            connection.readUntil("\r\n\r\n");
            connection.write(answer);
        })) {
            assertThat(failureThrough(Proxy.Type.HTTP, proxy.port())).isEqualTo(new Unreachable(reason, false));
            assertThat(proxy.used()).hasSize(1).allSatisfy(SecureConnectionTest::holdsNoSecret);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSocksProxyThatRefusesForWhateverReason(int reply) {
        try (var proxy = new RawServer(connection -> {
            greet(connection);
            answer(connection, reply);
        })) {
            assertThat(failureThrough(Proxy.Type.SOCKS, proxy.port()))
                    .isEqualTo(new Unreachable(Obstacle.PROXY_REFUSED, false));
            assertThat(proxy.used()).hasSize(1).allSatisfy(SecureConnectionTest::holdsNoSecret);
        }
    }

    @Test
    void aSocksProxyThatTakesNobodyWithoutAPassword() {
        try (var proxy = new RawServer(connection -> {
            connection.read(2);
            connection.read(2 + connection.text().charAt(1));
            connection.write((byte) 5, (byte) 0xff);
        })) {
            assertThat(failureThrough(Proxy.Type.SOCKS, proxy.port()))
                    .isEqualTo(new Unreachable(Obstacle.PROXY_WANTS_PASSWORD, false));
        }
    }

    @Test
    void aSocksProxyThatAsksForAPasswordAndTakesNone() {
        try (var proxy = new RawServer(connection -> {
            connection.read(2);
            connection.read(2 + connection.text().charAt(1));
            connection.write((byte) 5, (byte) 2);
            connection.read(connection.size() + 3);
            connection.write((byte) 1, (byte) 1);
        })) {
            assertThat(failureThrough(Proxy.Type.SOCKS, proxy.port()))
                    .isEqualTo(new Unreachable(Obstacle.PROXY_WANTS_PASSWORD, false));
            assertThat(proxy.used()).hasSize(1).allSatisfy(SecureConnectionTest::holdsNoSecret);
        }
    }

    @Test
    void aSocksProxyThatHangsUp() {
        try (var proxy = new RawServer(connection -> connection.read(1))) {
            assertThat(failureThrough(Proxy.Type.SOCKS, proxy.port()))
                    .isEqualTo(new Unreachable(Obstacle.PROXY_REFUSED, false));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Proxy.Type.class,
            names = {"HTTP", "SOCKS"})
    void whatIsWrongBehindAProxyIsNotTheProxysFault(Proxy.Type type) {
        try (var expired = new RawServer(
                        Certificates.sockets(Certificates.EXPIRED), connection -> connection.read(Integer.MAX_VALUE));
                var proxy = new RawServer(connection -> {
                    if (type == Proxy.Type.SOCKS) {
                        greet(connection);
                        answer(connection, 0);
                    } else {
                        connection.readUntil("\r\n\r\n");
                        connection.write("HTTP/1.1 200 Connection established\r\n\r\n");
                    }
                    connection.relayTo(expired.port());
                })) {
            assertThat(failureThrough(type, proxy.port())).isEqualTo(new Unreachable(Obstacle.TLS_EXPIRED, false));
        }
    }
}
