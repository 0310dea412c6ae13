package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What ends a call before its answer: a closed client, a wiped transport, an interrupt. */
class EndingCallsTest {

    private static final OkxHost GLOBAL = new OkxHost.Official(Site.GLOBAL);

    @Test
    void closingAClientEndsItsRunningCallsAtOnce() throws Exception {
        try (var server = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var transport = Rig.transport(Ticker.system());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = Rig.live(transport, server.host());
            var transfer = callers.submit(() -> client.transfer(Rig.TRANSFER, Rig.NOW));
            Awaitility.await().until(() -> !server.used().isEmpty());

            client.close();

            assertThat(Rig.failureOf(transfer.get())).isEqualTo(new Failure.Cancelled(true));
        }
    }

    @Test
    void closingAClientEndsAWaitForTheNextTry() throws Exception {
        try (var okx = new FakeOkx();
                var transport = Rig.transport(Ticker.system());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            okx.reply(429, "{\"msg\":\"Too Many Requests\",\"code\":\"50011\"}");
            var client = Rig.live(transport, okx.host());
            var read = callers.submit(client::config);
            Awaitility.await().until(() -> !okx.seen().isEmpty());

            client.close();

            assertThat(Rig.failureOf(read.get())).isEqualTo(new Failure.Cancelled(true));
        }
    }

    @Test
    void anInterruptEndsACallAndIsKept() throws Exception {
        try (var server = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var transport = Rig.transport(Ticker.system());
                var client = Rig.live(transport, server.host())) {
            var heard = new CompletableFuture<Answer<TransferReceipt>>();
            var kept = new CompletableFuture<Boolean>();
            var caller = Thread.ofVirtual().start(() -> {
                heard.complete(client.transfer(Rig.TRANSFER, Rig.NOW));
                kept.complete(Thread.currentThread().isInterrupted());
            });
            Awaitility.await().until(() -> !server.used().isEmpty());

            caller.interrupt();

            assertThat(Rig.failureOf(heard.get())).isEqualTo(new Failure.Cancelled(true));
            assertThat(kept.get()).isTrue();
        }
    }

    @Test
    void wipingEndsCallsAndTheClientGoesOnWorking() throws Exception {
        try (var okx = new FakeOkx();
                var server = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var transport = Rig.transport(Ticker.system());
                var stuck = Rig.live(transport, server.host());
                var client = Rig.live(transport, okx.host());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var transfer = callers.submit(() -> stuck.transfer(Rig.TRANSFER, Rig.NOW));
            Awaitility.await().until(() -> !server.used().isEmpty());

            transport.wipe();

            assertThat(Rig.failureOf(transfer.get())).isEqualTo(new Failure.Cancelled(true));
            assertThat(client.time().value()).isPresent();
        }
    }

    @Test
    void wipingEndsReadsThatWaitForAnothersConnectionToo() throws Exception {
        var limits = Rig.brief(Duration.ofMinutes(2));
        try (var names = new HangingNames();
                var transport = Rig.transport(new FakeTicker(), limits, names, Optional.of(Proxy.NO_PROXY));
                var client = Rig.live(transport, GLOBAL)) {
            var reads = new ArrayList<FutureTask<Answer<Instant>>>();
            for (int i = 0; i < 4; i++) {
                var read = new FutureTask<>(client::time);
                var reader = Thread.ofPlatform().start(read);
                reads.add(read);
                Awaitility.await().until(() -> reader.getState() == Thread.State.TIMED_WAITING);
            }
            Awaitility.await().untilAsserted(() -> assertThat(names.asked()).isOne());

            transport.wipe();

            for (var read : reads) {
                assertThat(Rig.failureOf(read.get())).isEqualTo(new Failure.Cancelled(false));
            }
        }
    }

    @Test
    void aThreadThatIsInterruptedWipesAllTheSameThoughItDoesNotWaitForCallsToEnd() {
        try (var server = RawServer.saying("{\"code\":\"0\",\"data\":[{\"ts\":\"1\"}]}");
                var names = new HangingNames();
                var transport = Rig.transport(new FakeTicker(), Timeouts.USUAL, names, Optional.of(Proxy.NO_PROXY));
                var stuck = Rig.live(transport, GLOBAL);
                var client = Rig.live(transport, server.host())) {
            client.time();
            Thread.ofVirtual().start(stuck::time);
            Awaitility.await().until(() -> names.asked() == 1);
            Thread.currentThread().interrupt();

            transport.wipe();

            assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
            assertThat(client.time().value()).isPresent();
            assertThat(server.used())
                    .as("connections: the first one was closed")
                    .hasSize(2);
        }
    }
}
