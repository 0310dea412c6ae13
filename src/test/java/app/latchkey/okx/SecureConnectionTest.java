package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Failure.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection that cannot be secured says why, and carries nothing. */
class SecureConnectionTest {

    static final Dns HERE = _ -> List.of(InetAddress.getLoopbackAddress());

    static OkxTransport transportTo(int port) {
        return transport(Duration.ofSeconds(20), Certificates.networkTo(port));
    }

    /** One that finds fault with every certificate. */
    static OkxTransport pickyTransportTo(int port) {
        return transport(Duration.ofSeconds(20), Certificates.pickyNetworkTo(port));
    }

    private static OkxTransport transport(Duration budget, UnaryOperator<OkHttpClient.Builder> network) {
        return Rig.transport(new FakeTicker(), Rig.brief(budget), HERE, Optional::empty, network);
    }

    private static Failure transfer(OkxTransport transport) {
        try (transport;
                var client = Rig.live(transport, Certificates.OKX)) {
            return Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));
        }
    }

    private static Failure transferTo(RawServer server) {
        return transfer(transportTo(server.port()));
    }

    static Stream<Arguments> certificates() {
        return Stream.of(
                Arguments.of(Certificates.EXPIRED, Obstacle.TLS_EXPIRED),
                Arguments.of(Certificates.NOT_YET_VALID, Obstacle.TLS_NOT_YET_VALID),
                Arguments.of(Certificates.OF_ANOTHER_HOST, Obstacle.TLS_WRONG_HOST),
                Arguments.of(Certificates.FROM_NOBODY, Obstacle.TLS_UNKNOWN_ISSUER));
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void aBadCertificateIsToldByWhatIsWrongWithItAndGetsNothing(HeldCertificate certificate, Obstacle reason) {
        try (var server =
                new RawServer(Certificates.sockets(certificate), connection -> connection.read(Integer.MAX_VALUE))) {

            assertThat(transferTo(server)).isEqualTo(new Unreachable(reason, false));
            assertThat(server.used()).isEmpty();
        }
    }

    @Test
    void aCertificateThatBreaksAnotherRuleIsBad() {
        try (var server = new RawServer(
                Certificates.sockets(Certificates.GOOD), connection -> connection.read(Integer.MAX_VALUE))) {

            assertThat(transfer(pickyTransportTo(server.port())))
                    .isEqualTo(new Unreachable(Obstacle.TLS_BAD_CERTIFICATE, false));
            assertThat(server.used()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n"})
    void whoSpeaksNoTlsIsNoExchange(String answer) {
        try (var server = new RawServer(connection -> {
            connection.read(1);
            connection.write(answer);
            connection.read(Integer.MAX_VALUE);
        })) {
            assertThat(transferTo(server)).isEqualTo(new Unreachable(Obstacle.TLS_HANDSHAKE, false));
            assertThat(server.used()).allSatisfy(SecureConnectionTest::holdsNoSecret);
        }
    }

    @Test
    void whoKnowsOldCiphersOnlyIsNotSpokenTo() {
        try (var server = new RawServer(withOldCipher(), connection -> connection.read(Integer.MAX_VALUE))) {

            assertThat(transferTo(server)).isEqualTo(new Unreachable(Obstacle.TLS_HANDSHAKE, false));
        }
    }

    @Test
    void aConnectionThatEndsWhileItIsSecuredWasCut() {
        try (var server = new RawServer(connection -> connection.read(100))) {

            assertThat(transferTo(server)).isEqualTo(new Unreachable(Obstacle.TLS_CUT, false));
            assertThat(server.used()).hasSize(1).allSatisfy(SecureConnectionTest::holdsNoSecret);
        }
    }

    @Test
    void aHandshakeThatIsNeverAnsweredEndsWithTheTimeBudget() {
        try (var server = new RawServer(connection -> connection.read(Integer.MAX_VALUE))) {

            assertThat(transfer(transport(Duration.ofMillis(300), Certificates.networkTo(server.port()))))
                    .isEqualTo(new Unreachable(Obstacle.TIMED_OUT, false));
        }
    }

    @Test
    void onlyTestsCanBringSocketsAndCertificatesOfTheirOwn() {
        assertThat(OkxTransport.class.getConstructors()).singleElement().satisfies(constructor -> assertThat(
                        constructor.getParameterTypes())
                .containsExactly(InstantSource.class, Supplier.class, ErrorCatalogue.class));
    }

    static void holdsNoSecret(RawServer.Connection connection) {
        assertThat(connection.text()).doesNotContain("OK-ACCESS", Rig.PASSPHRASE, Rig.API_KEY);
    }

    private static ServerSocketFactory withOldCipher() {
        var sockets = Certificates.sockets(Certificates.GOOD);
        return new ServerSocketFactory() {
            @Override
            public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
                var server = (SSLServerSocket) sockets.createServerSocket(port, backlog, address);
                server.setEnabledProtocols(new String[] {"TLSv1.2"});
                server.setEnabledCipherSuites(new String[] {"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"});
                return server;
            }

            @Override
            public ServerSocket createServerSocket(int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public ServerSocket createServerSocket(int port, int backlog) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
