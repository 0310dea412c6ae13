package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transfer leaves this computer at most once, whatever happens below; and when none left, that is known. */
class TransferSentOnceTest {

    private static final String RECEIPT = "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"transId\":\"754147\"}]}";
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + RECEIPT.length() + "\r\n\r\n" + RECEIPT;

    /** End of the transfer's body. */
    private static final String END = "\"clientId\":\"abc123\"}";

    private final OkxTransport transport =
            Rig.transport(new FakeTicker(), Rig.brief(Duration.ofSeconds(5)), Dns.SYSTEM, Optional.empty());

    @AfterEach
    void close() {
        transport.close();
    }

    private Answer<TransferReceipt> transferTo(RawServer server) {
        try (var client = Rig.live(transport, server.host())) {
            return client.transfer(Rig.TRANSFER, Rig.NOW);
        }
    }

    private int lengthOfRequest() {
        try (var server = new RawServer(connection -> {
            connection.readUntil(END);
            connection.write(ANSWER);
        })) {
            assertThat(transferTo(server)).isEqualTo(Answer.ok(Told.receipt("754147")));
            return server.used().getFirst().size();
        }
    }

    @Test
    void aConnectionCutAtAnyByteOfTheRequestCarriesItNoSecondTime() {
        int length = lengthOfRequest();

        for (int cut = 1; cut <= length; cut++) {
            int readOnly = cut;
            try (var server = new RawServer(connection -> connection.read(readOnly))) {
                var failure = Rig.failureOf(transferTo(server));

                assertThat(server.used()).as("cut after byte %d", cut).hasSize(1);
                assertThat(failure)
                        .as("cut after byte %d", cut)
                        .isEqualTo(new Failure.Unreachable(Failure.Obstacle.CUT, true));
            }
        }
    }

    @Test
    void aConnectionCutAtAnyByteOfTheAnswerCarriesNoSecondRequest() {
        for (int cut = 0; cut < ANSWER.length(); cut++) {
            var part = ANSWER.substring(0, cut);
            try (var server = new RawServer(connection -> {
                connection.readUntil(END);
                connection.write(part);
            })) {
                var failure = Rig.failureOf(transferTo(server));

                assertThat(server.used()).as("cut after byte %d", cut).hasSize(1);
                assertThat(failure)
                        .as("cut after byte %d", cut)
                        .isEqualTo(new Failure.Unreachable(Failure.Obstacle.CUT, true));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "408, Retry-After,        0",
        "408, Connection,         close",
        "503, Retry-After,        0",
        "503, Retry-After,        1",
        "421, Retry-After,        0",
        "401, WWW-Authenticate,   Basic realm=\"x\"",
        "307, Location,           /api/v5/asset/transfer",
        "308, Location,           /api/v5/asset/transfer",
        "302, Location,           /api/v5/asset/transfer",
        "429, Retry-After,        0",
    })
    void anInvitationToRepeatIsDeclinedAndItsAnswerKept(int status, String header, String value) {
        try (var okx = new FakeOkx();
                var client = Rig.live(transport, okx.host())) {
            for (int i = 0; i < 3; i++) {
                okx.reply(status, "{\"code\":\"50013\",\"msg\":\"busy\"}", Map.of(header, value));
            }

            var failure = Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));

            assertThat(failure).isEqualTo(new Failure.Rejected("50013", "busy", status));
            assertThat(okx.seen()).hasSize(1);
        }
    }

    @Test
    void theHttpLibraryIsToldThatTheBodyGoesOutOnce() {
        var address = HttpUrl.get("http://127.0.0.1:1");

        var request = new Post(Rig.TRANSFER, Rig.NOW).request(address).build();

        assertThat(Objects.requireNonNull(request.body()).isOneShot()).isTrue();
    }

    @Test
    void aServerThatPlaysProxyIsNotObeyedEither() {
        try (var okx = new FakeOkx();
                var client = Rig.live(transport, okx.host())) {
            okx.reply(407, "", Map.of("Proxy-Authenticate", "Basic realm=\"x\""));

            var failure = Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));

            assertThat(failure.mayHaveLeft()).isTrue();
            assertThat(okx.seen()).hasSize(1);
        }
    }

    @Test
    void aTransferTakesAConnectionOfItsOwnSoThatAStaleOneCannotHurtIt() {
        var time = "{\"code\":\"0\",\"data\":[{\"ts\":\"1\"}]}";
        try (var server = new RawServer(connection -> {
            connection.read(4);
            if (connection.text().startsWith("GET")) {
                connection.readUntil("\r\n\r\n");
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + time.length() + "\r\n\r\n" + time);
                return; // says nothing of closing, and closes
            }
            connection.readUntil(END);
            connection.write(ANSWER);
            connection.read(Integer.MAX_VALUE);
        })) {
            try (var client = Rig.live(transport, server.host())) {
                assertThat(client.time().value()).isPresent();

                assertThat(client.transfer(Rig.TRANSFER, Rig.NOW).value()).isPresent();
                assertThat(client.transfer(Rig.TRANSFER, Rig.NOW).value()).isPresent();
            }
            assertThat(server.used()).hasSize(3);
        }
    }

    @Test
    void anAnswerThatNeverComesEndsWithTheTimeBudgetAndMayHaveBeenExecuted() {
        var held = new CountDownLatch(1);
        try (var hurried = Rig.transport(
                        new FakeTicker(), Rig.brief(Duration.ofMillis(300)), Dns.SYSTEM, Optional.empty());
                var server = new RawServer(connection -> awaitQuietly(connection, held));
                var client = Rig.live(hurried, server.host())) {

            var failure = Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));

            assertThat(failure).isEqualTo(new Failure.Unreachable(Failure.Obstacle.TIMED_OUT, true));
            assertThat(server.used()).hasSize(1);
            held.countDown();
        }
    }

    private static void awaitQuietly(RawServer.Connection connection, CountDownLatch held) throws IOException {
        connection.readUntil(END);
        try {
            held.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
