package app.latchkey.okx;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** The attempts of one client that are under way, so that closing it ends them at once. Safe on any thread. */
final class Running {

    private final Set<Attempt> attempts = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);

    void begin(Attempt attempt) {
        attempts.add(attempt);
        if (isClosed()) {
            attempt.cancel();
        }
    }

    void end(Attempt attempt) {
        attempts.remove(attempt);
    }

    boolean isClosed() {
        return closing.getCount() == 0;
    }

    /** Opens when the client is closed: whoever waits for something else stops waiting. */
    CountDownLatch closing() {
        return closing;
    }

    void close() {
        closing.countDown();
        attempts.forEach(Attempt::cancel);
    }
}
