package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.internal.http2.ErrorCode;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads over TLS and HTTP/2, as OKX's edge speaks it; transfers beside them. */
class Http2Test {

    private final FakeTicker ticker = new FakeTicker();
    private final SecureOkx okx = new SecureOkx();
    private final OkxTransport transport = okx.transport(ticker);
    private final OkxApi client = Rig.live(transport, Certificates.OKX);

    @AfterEach
    void close() {
        client.close();
        transport.close();
        okx.close();
    }

    @Test
    void readsShareOneConnection() {
        for (int i = 0; i < 5; i++) {
            assertThat(client.config().value()).isPresent();
        }

        assertThat(okx.seen())
                .hasSize(5)
                .extracting(RecordedRequest::getVersion)
                .containsOnly("HTTP/2");
        assertThat(okx.connections()).isEqualTo(1);
    }

    @Test
    void readsAtTheSameTimeShareItToo() throws Exception {
        Callable<Answer<AccountConfig>> read = client::config;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(Collections.nCopies(5, read))) {
                assertThat(answer.get().value()).isPresent();
            }
        }

        assertThat(okx.seen()).hasSize(5);
        assertThat(okx.accepted()).as("connections, idle ones included").isEqualTo(1);
    }

    @Test
    void aTransferGoesBesideThemOverHttp11() {
        client.config();
        okx.reply(SecureOkx.answer(Rig.recorded("transfer-x-clientid-echo.json")));

        client.transfer(Rig.TRANSFER, Rig.NOW);
        client.config();

        assertThat(okx.seen()).extracting(RecordedRequest::getVersion).containsExactly("HTTP/2", "HTTP/1.1", "HTTP/2");
        assertThat(okx.connections()).isEqualTo(2);
    }

    @Test
    void aRefusedStreamIsAskedAgainByUsAndNobodyElse() {
        client.time();
        var refused = new SocketEffect.CloseStream(ErrorCode.REFUSED_STREAM.getHttpCode());
        for (int i = 0; i < 5; i++) {
            okx.reply(new MockResponse.Builder().onResponseStart(refused));
        }

        assertThat(Rig.failureOf(client.config())).isEqualTo(new Failure.Unreachable(Failure.Obstacle.CUT, true));
        assertThat(okx.seen()).hasSize(BackOff.MOST_TRIES);
        assertThat(ticker.pauses()).hasSize(BackOff.MOST_TRIES - 1);
    }

    @Test
    void afterAServerHasTakenItsLeaveReadsGoOnOverAnotherConnection() {
        client.time();
        okx.reply(SecureOkx.answer(SecureOkx.CONFIG).onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE));

        assertThat(client.config().value()).isPresent();
        assertThat(client.config().value()).isPresent();

        assertThat(okx.seen()).hasSize(2);
        assertThat(okx.connections()).isEqualTo(2);
    }

    @Test
    void aConnectionThatWentStaleIsNoticedAndReadsGoOn() throws IOException {
        client.time();
        assertThat(client.config().value()).isPresent();
        okx.goStale();

        assertThat(client.config().value()).isPresent();

        assertThat(okx.seen()).hasSize(2);
        assertThat(okx.connections()).isEqualTo(2);
    }

    @Test
    void answersAreAskedForAndReadInGzip() throws Exception {
        okx.reply(
                new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(packed(SecureOkx.CONFIG)));

        assertThat(client.config()).isEqualTo(client.config()).isInstanceOf(Answer.Ok.class);
        assertThat(okx.seen())
                .allSatisfy(request ->
                        assertThat(request.getHeaders().get("Accept-Encoding")).isEqualTo("gzip"));
    }

    @Test
    void aSmallAnswerThatUnpacksToSomethingHugeIsNotReadToItsEnd() throws Exception {
        var huge = packed(" ".repeat(100 << 20) + SecureOkx.CONFIG);
        assertThat(huge.size()).isLessThan(1 << 20);
        okx.reply(
                new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(huge));

        assertThat(Rig.failureOf(client.config())).isEqualTo(new Failure.Unreadable("/api/v5/account/config", "", 200));
    }

    private static Buffer packed(String text) throws IOException {
        var packed = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(packed))) {
            gzip.writeUtf8(text);
        }
        return packed;
    }
}
