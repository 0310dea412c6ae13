package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Recycled buffers keep no secret. What is said and printed is {@link NoSecretIsToldTest}'s. */
class SecretsStayInsideTest {

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
