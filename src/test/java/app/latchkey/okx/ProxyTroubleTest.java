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
import java.util.Optional;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proxy that lets nobody through, told apart from what is behind it. */
class ProxyTroubleTest extends ProxiedTest {

    private Failure failureThrough(Proxy.Type type, int port) {
        return Rig.failureOf(transferThrough(() -> Optional.of(proxy(type, port))));
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
