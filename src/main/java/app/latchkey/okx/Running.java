package app.latchkey.okx;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** The attempts of one client that are under way, so that they can be ended at once. Safe on any thread. */
final class Running {

    private final Set<Attempt> attempts = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean closed;

    void begin(Attempt attempt) {
        attempts.add(attempt);
        if (closed || (isClosing() && attempt.isRead())) {
            attempt.cancel();
        }
    }

    void end(Attempt attempt) {
        attempts.remove(attempt);
    }

    boolean isClosed() {
        return closed;
    }

    /** Opens when nothing new is to be sent: whoever waits for their turn, or for another try, stops waiting. */
    CountDownLatch closing() {
        return closing;
    }

    /** Ends reads and all waiting, now and from now on. A transfer that has begun goes on. */
    void endReads() {
        closing.countDown();
        attempts.stream().filter(Attempt::isRead).forEach(Attempt::cancel);
    }

    /** Ends what is under way, and nothing that comes later. */
    void endAll() {
        attempts.forEach(Attempt::cancel);
    }

    /** Ends everything, now and from now on. */
    void close() {
        closed = true;
        closing.countDown();
        endAll();
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }
}
