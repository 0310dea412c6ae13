package app.latchkey.app;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A disk that can be held: what saves meanwhile waits. */
final class TestSlowDisk {

    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private volatile boolean held;

    void save(Path file, byte[] contents) throws IOException {
        if (held) {
            waiting.countDown();
            await(free);
        }
        OwnerOnly.replace(file, contents);
    }

    void hold() {
        held = true;
    }

    /** Returns when something waits to be saved. */
    void awaitSaving() {
        await(waiting);
    }

    void goOn() {
        free.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
