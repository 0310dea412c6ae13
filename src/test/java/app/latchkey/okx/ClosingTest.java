package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is still let out, and what is left, once reads are ended, a client or the transport closed. */
class ClosingTest {

    private static final Failure STAYED = new Failure.Cancelled(false);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String TIME = "{\"code\":\"0\",\"data\":[{\"ts\":\"1\"}]}";
    private static final String RECEIPT = "{\"code\":\"0\",\"data\":[{\"transId\":\"754147\"}]}";

    private static Failure timeOf(OkxApi client) {
        return Rig.failureOf(client.time());
    }

    private static Failure transferOf(OkxApi client) {
        return Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));
    }

    @Test
    void endingReadsEndsOneThatWaitsForItsAnswer() throws Exception {
        try (var server = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var transport = Rig.transport(Ticker.system());
                var client = Rig.live(transport, server.host());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var read = callers.submit(client::time);
            Awaitility.await().until(() -> !server.used().isEmpty());

            transport.endReads();

            assertThat(Rig.failureOf(read.get())).isEqualTo(new Failure.Cancelled(true));
        }
    }

    @Test
    void endingReadsLetsATransferThatHasBegunComeToItsEndAndNoOtherBegin() throws Exception {
        var held = new CountDownLatch(1);
        try (var server = new RawServer(connection -> {
                    connection.readUntil("\"clientId\":\"abc123\"}");
                    Awaitility.await().until(() -> held.getCount() == 0);
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + RECEIPT.length() + "\r\n\r\n" + RECEIPT);
                });
                var transport = Rig.transport(Ticker.system());
                var client = Rig.live(transport, server.host());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var transfer = callers.submit(() -> client.transfer(Rig.TRANSFER, Rig.NOW));
            Awaitility.await().until(() -> !server.used().isEmpty());

            transport.endReads();
            held.countDown();

            assertThat(transfer.get()).isEqualTo(Answer.ok(Told.receipt("754147")));
            assertThat(transferOf(client)).isEqualTo(STAYED);
            assertThat(server.used()).hasSize(1);
        }
    }

    @Test
    void onceReadsAreEndedAClientMadeLaterLetsNothingOutEither() {
        try (var okx = new FakeOkx();
                var transport = Rig.transport(new FakeTicker())) {
            transport.endReads();
            var late = Rig.live(transport, okx.host());

            assertThat(timeOf(late)).isEqualTo(STAYED);
            assertThat(Rig.failureOf(transport.status(okx.host()))).isEqualTo(STAYED);
            assertThat(okx.timesAsked()).isZero();
        }
    }

    @Test
    void aTransportThatIsClosedLetsNothingOutNotEvenForAClientMadeLater() {
        try (var okx = new FakeOkx()) {
            var transport = Rig.transport(new FakeTicker());
            var client = Rig.live(transport, okx.host());

            transport.close();
            var late = Rig.live(transport, okx.host());

            assertThat(timeOf(client)).isEqualTo(STAYED);
            assertThat(timeOf(late)).isEqualTo(STAYED);
            assertThat(transferOf(client)).isEqualTo(STAYED);
            assertThat(transferOf(late)).isEqualTo(STAYED);
            assertThat(okx.timesAsked()).isZero();
        }
    }

    @Test
    void aTransferThatIsAboutToLeaveWhenTheTransportIsClosedStaysHere() {
        Dns nobodyKnows = name -> {
            throw new UnknownHostException(name);
        };
        var closing = new AtomicReference<OkxTransport>();
        var transport = Rig.transport(
                new FakeTicker(),
                Timeouts.USUAL,
                nobodyKnows,
                () -> {
                    closing.get().close(); // its turn has come, and its way is being chosen
                    return Optional.of(Proxy.NO_PROXY);
                },
                UnaryOperator.identity());
        closing.set(transport);

        assertThat(transferOf(Rig.live(transport, new OkxHost.Official(Site.GLOBAL))))
                .isEqualTo(STAYED);
    }

    @Test
    void aCallThatIsGivenUpIsHungUpOn() throws Exception {
        try (var server = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var transport = Rig.transport(Ticker.system(), Rig.brief(LONG), Dns.SYSTEM, Optional.empty());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = Rig.live(transport, server.host());
            var transfer = callers.submit(() -> client.transfer(Rig.TRANSFER, Rig.NOW));
            Awaitility.await().until(() -> !server.used().isEmpty());

            client.close();

            server.awaitEnd();
            assertThat(Rig.failureOf(transfer.get())).isEqualTo(new Failure.Cancelled(true));
        }
    }

    @Test
    void aClosedClientLeavesNoConnectionToTheNextOne() {
        try (var server = RawServer.saying(TIME);
                var transport = Rig.transport(new FakeTicker());
                var next = Rig.live(transport, server.host())) {
            var client = Rig.live(transport, server.host());
            assertThat(client.time().value()).isPresent();

            client.close();

            assertThat(next.time().value()).isPresent();
            assertThat(server.used()).hasSize(2);
        }
    }

    @Test
    void aClosedClientHasWipedItsCredentials() {
        var ticker = new FakeTicker();
        var around = new Surroundings(
                InstantSource.fixed(Rig.NOW),
                ticker,
                Timeouts.USUAL,
                Dns.SYSTEM,
                Optional::empty,
                Rig.ERRORS,
                UnaryOperator.identity());
        var line = new Line(
                around,
                new RateLimiter(ticker),
                new Running(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                new FirstConnection());
        var http = new OkHttpClient();
        var credentials = Rig.credentials();

        new OkxClient(
                        line,
                        credentials,
                        HttpUrl.get("http://127.0.0.1:1"),
                        new OkxClient.Wires(http, http, http),
                        new HostClock(around.clock()),
                        HostNews.on(ticker),
                        () -> {})
                .close();

        assertThat(credentials.secretKey().isClosed()).isTrue();
        assertThat(credentials.passphrase().isClosed()).isTrue();
    }
}
