package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import okhttp3.Dns;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Neither answers nor logs nor recycled buffers keep a secret. */
class SecretsStayInsideTest {

    /** Everything that any logger of this process says, at the finest level. */
    private static final class Listening extends Handler {

        private final List<String> heard = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord said) {
            heard.add(said.getLoggerName() + ' ' + said.getMessage() + ' ' + said.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static List<String> answersAfterEveryFailure() {
        var answers = new ArrayList<String>();
        try (var okx = new FakeOkx();
                var transport = Rig.transport(
                        new FakeTicker(), Rig.brief(Duration.ofMillis(300)), Dns.SYSTEM, Optional.empty());
                var client = Rig.live(transport, okx.host());
                var echo = new RawServer(connection -> {
                    connection.readUntil("}");
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + connection.text());
                });
                var echoing = Rig.live(transport, echo.host());
                var silent = new RawServer(connection -> connection.read(Integer.MAX_VALUE));
                var waiting = Rig.live(transport, silent.host())) {
            var headers = Rig.API_KEY + ' ' + Rig.PASSPHRASE;
            okx.reply(401, "{\"code\":\"50110\",\"msg\":\"Your IP 203.0.113.5 … key's " + Rig.API_KEY + " IP\"}");
            okx.reply(400, "{\"code\":\"1\",\"msg\":\"" + headers + "\"}");
            okx.reply(200, headers);
            okx.reply(200, "{\"code\":\"" + Rig.PASSPHRASE + "\"}");
            for (int i = 0; i < 4; i++) {
                answers.add(client.config().toString());
            }
            answers.add(echoing.transfer(Rig.TRANSFER, Rig.NOW).toString());
            answers.add(waiting.transfer(Rig.TRANSFER, Rig.NOW).toString());
            answers.add(client + " " + Rig.credentials());
        }
        return answers;
    }

    @Test
    void noFailureAndNoLogTellsASecret() throws IOException {
        var listening = new Listening();
        var root = Logger.getLogger("");
        var before = root.getLevel();
        var error = System.err;
        var printed = new ByteArrayOutputStream();
        root.addHandler(listening);
        root.setLevel(Level.ALL);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<String> answers;
        try {
            answers = answersAfterEveryFailure();
        } finally {
            System.setErr(error);
            root.setLevel(before);
            root.removeHandler(listening);
        }

        assertThat(answers).hasSize(7);
        assertThat(answers + "\n" + listening.heard + "\n" + printed)
                .doesNotContain(Rig.SECRET_KEY, Rig.PASSPHRASE, Rig.API_KEY);
        assertThat(listening.heard).noneMatch(line -> line.startsWith("okhttp3"));
    }

    @Test
    void theBuffersThatOkioKeepsForReuseAreOverwritten() throws Exception {
        var marker = "passphrase-in-a-header".getBytes(StandardCharsets.US_ASCII);
        onThreads(() -> {
            var sent = new Buffer();
            for (int i = 0; i < 4000; i++) {
                sent.write(marker);
            }
            sent.clear();
        });

        SegmentPoolWipe.run();

        var found = new ArrayList<String>();
        onThreads(() -> {
            var drawn = new Buffer();
            var cursor = new Buffer.UnsafeCursor();
            drawn.readAndWriteUnsafe(cursor);
            for (int i = 0; i < 10; i++) {
                cursor.expandBuffer(8192);
                var text = new String(cursor.data, StandardCharsets.US_ASCII);
                if (text.contains("passphrase")) {
                    synchronized (found) {
                        found.add("in the pool of " + Thread.currentThread().threadId());
                    }
                }
            }
            cursor.close();
        });
        assertThat(found).isEmpty();
    }

    /** So many threads that every one of okio's pools has its turn. */
    private static void onThreads(Runnable work) throws InterruptedException {
        for (int i = 0; i < 64; i++) {
            var thread = Thread.ofPlatform().start(work);
            thread.join();
        }
    }
}
