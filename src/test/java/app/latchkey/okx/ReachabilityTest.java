package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

/** Obstacles are told apart, and so is whether anything left. */
class ReachabilityTest {

    private static final Duration LITTLE = Duration.ofMillis(300);
    private static final Duration MUCH = Duration.ofMinutes(2);
    private static final OkxHost GLOBAL = new OkxHost.Official(Site.GLOBAL);

    private static OkxTransport transport(Dns dns, Optional<Proxy> proxy) {
        return Rig.transport(new FakeTicker(), Rig.brief(Duration.ofMillis(500)), dns, proxy);
    }

    private static Failure transfer(OkxTransport transport, OkxHost host) {
        try (transport;
                var client = Rig.live(transport, host)) {
            return Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Proxy proxy(int port) {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    @Test
    void aNameThatNobodyKnows() {
        Dns nobodyKnows = name -> {
            throw new UnknownHostException(name);
        };

        assertThat(transfer(transport(nobodyKnows, Optional.of(Proxy.NO_PROXY)), GLOBAL))
                .isEqualTo(new Failure.Unreachable(Failure.Obstacle.NAME_NOT_FOUND, false));
    }

    @Test
    void aNameServerThatHangsEndsWithTheTimeBudgetAndTheRequestStaysHereEvenWhenItAnswersLater() {
        try (var server = new RawServer(connection -> connection.read(1));
                var names = new HangingNames()) {
            var transport = transport(names, Optional.of(Proxy.NO_PROXY));
            var client = Rig.live(transport, GLOBAL);
            var failure = Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));
            names.answer();
            client.close();
            transport.close();

            assertThat(failure).isEqualTo(new Failure.Unreachable(Failure.Obstacle.NAME_NOT_FOUND, false));
            assertThat(server.used()).isEmpty();
        }
    }

    @Test
    void readsThatWaitForAnothersConnectionHearWhatKeepsIt() throws Exception {
        try (var names = new HangingNames();
                var transport = transport(names, Optional.of(Proxy.NO_PROXY));
                var client = Rig.live(transport, GLOBAL);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer<Instant>> read = client::time;

            for (var answer : callers.invokeAll(Collections.nCopies(5, read))) {
                assertThat(Rig.failureOf(answer.get()))
                        .isEqualTo(new Failure.Unreachable(Failure.Obstacle.NAME_NOT_FOUND, false));
            }
        }
    }

    @Test
    void aPortWhereNobodyListens() throws IOException {
        assertThat(transfer(transport(Dns.SYSTEM, Optional.empty()), OkxHost.Loopback.onPort(closedPort())))
                .isEqualTo(new Failure.Unreachable(Failure.Obstacle.REFUSED, false));
    }

    @Test
    void readsThatBeginTogetherAllHearThatNobodyListens() throws Exception {
        try (var transport = transport(Dns.SYSTEM, Optional.empty());
                var client = Rig.live(transport, OkxHost.Loopback.onPort(closedPort()));
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer<Instant>> read = client::time;

            for (var answer : callers.invokeAll(Collections.nCopies(5, read))) {
                assertThat(Rig.failureOf(answer.get()))
                        .isEqualTo(new Failure.Unreachable(Failure.Obstacle.REFUSED, false));
            }
        }
    }

    @Test
    void aHostThatTakesNoConnectionIsGivenUpLongBeforeTheTimeBudgetEnds() throws IOException {
        var limits = new Timeouts(LITTLE, MUCH, MUCH, MUCH);
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var _ = new Waiting(full);
                var transport = Rig.transport(new FakeTicker(), limits, Dns.SYSTEM, Optional.empty());
                var client = Rig.live(transport, OkxHost.Loopback.onPort(full.getLocalPort()))) {
            long before = System.nanoTime();

            assertThat(Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW)))
                    .isEqualTo(new Failure.Unreachable(Failure.Obstacle.TIMED_OUT, false));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(MUCH);
        }
    }

    @Test
    void aReadWhoseAnswerIsLostIsAskedAgainWithinTheTimeBudget() {
        var limits = new Timeouts(MUCH, LITTLE, MUCH, MUCH);
        var time = "{\"code\":\"0\",\"data\":[{\"ts\":\"1\"}]}";
        var first = new AtomicBoolean(true);
        try (var server = new RawServer(connection -> {
                    connection.readUntil("\r\n\r\n");
                    if (!first.getAndSet(false)) {
                        connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + time.length() + "\r\n\r\n" + time);
                    }
                    connection.read(Integer.MAX_VALUE);
                });
                var transport = Rig.transport(new FakeTicker(), limits, Dns.SYSTEM, Optional.empty());
                var client = Rig.live(transport, server.host())) {

            assertThat(client.time()).isEqualTo(Answer.ok(Instant.ofEpochMilli(1)));
            assertThat(server.used()).hasSize(2);
        }
    }

    /** Takes the places in the line before a server that lets nobody in. */
    private static final class Waiting implements AutoCloseable {

        private final List<Socket> sockets = new ArrayList<>();

        Waiting(ServerSocket full) throws IOException {
            for (boolean room = true; room; ) {
                var socket = new Socket();
                sockets.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 500);
                } catch (SocketTimeoutException _) {
                    room = false;
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (var each : sockets) {
                each.close();
            }
        }
    }

    @Test
    void aConnectionThatCannotBeSecuredCarriesNoCredentials() {
        try (var interceptor = new RawServer(connection -> {
            connection.readUntil("\r\n\r\n");
            connection.write("HTTP/1.1 200 Connection established\r\n\r\n");
            connection.read(connection.size() + 1);
            connection.write("HTTP/1.1 400 this is no TLS\r\n\r\n");
            connection.read(Integer.MAX_VALUE);
        })) {
            var failure = transfer(transport(Dns.SYSTEM, Optional.of(proxy(interceptor.port()))), GLOBAL);

            assertThat(failure).isEqualTo(new Failure.Unreachable(Failure.Obstacle.TLS_HANDSHAKE, false));
            assertThat(interceptor.used()).singleElement().satisfies(connection -> assertThat(connection.text())
                    .startsWith("CONNECT openapi.okx.com:443")
                    .doesNotContain("OK-ACCESS", Rig.PASSPHRASE, Rig.API_KEY));
        }
    }

    @Test
    void aPracticeExchangeIsReachedPastAnyProxy() throws IOException {
        try (var okx = new FakeOkx();
                var transport = transport(Dns.SYSTEM, Optional.of(proxy(closedPort())));
                var client = Rig.live(transport, okx.host())) {
            assertThat(client.time().value()).isPresent();
        }
    }
}
