package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Recycled buffers keep no secret. What is said and printed is {@link NoSecretIsToldTest}'s. */
class SecretsStayInsideTest {

    private static final byte[] MARKER = "passphrase-in-a-header".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theBuffersThatOkioKeepsForReuseAreOverwritten() throws Exception {
        onThreads(SecretsStayInsideTest::send);
        assertThat(found()).as("before, or there is nothing to overwrite").isNotEmpty();

        onThreads(SecretsStayInsideTest::send);
        SegmentPoolWipe.run();

        assertThat(found()).isEmpty();
    }

    @Test
    void closingATransportOverwritesThem() throws Exception {
        var transport = Rig.transport(new FakeTicker());
        onThreads(SecretsStayInsideTest::send);

        transport.close();

        assertThat(found()).isEmpty();
    }

    @Test
    void closingASelfTestOverwritesThem() throws Exception {
        SelfTest selfTest;
        try (var credentials = Rig.credentials()) {
            selfTest = new SelfTest(
                    OkxHost.Loopback.onPort(1),
                    Environment.DEMO,
                    credentials,
                    Optional::empty,
                    InstantSource.system(),
                    Rig.ERRORS);
        }
        onThreads(SecretsStayInsideTest::send);

        selfTest.close();

        assertThat(found()).isEmpty();
    }

    private static void send() {
        var sent = new Buffer();
        for (int i = 0; i < 4000; i++) {
            sent.write(MARKER);
        }
        sent.clear();
    }

    /** In whose pools the secret still is. */
    private static List<String> found() throws InterruptedException {
        var found = new CopyOnWriteArrayList<String>();
        onThreads(() -> {
            var drawn = new Buffer();
            var cursor = new Buffer.UnsafeCursor();
            drawn.readAndWriteUnsafe(cursor);
            for (int i = 0; i < 10; i++) {
                cursor.expandBuffer(8192);
                var text = new String(cursor.data, StandardCharsets.US_ASCII);
                if (text.contains("passphrase")) {
                    found.add("in the pool of " + Thread.currentThread().threadId());
                }
            }
            cursor.close();
        });
        return found;
    }

    /** So many threads that every one of okio's pools has its turn. */
    private static void onThreads(Runnable work) throws InterruptedException {
        for (int i = 0; i < 64; i++) {
            var thread = Thread.ofPlatform().start(work);
            thread.join();
        }
    }
}
