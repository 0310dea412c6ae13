package app.latchkey.okx;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only where somebody waits for it. It began at a moment that means nothing, as real time does. */
final class FakeTicker implements Ticker {

    private final AtomicLong nanos = new AtomicLong(Duration.ofDays(3).toNanos());
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public boolean pause(Duration length, CountDownLatch closing) {
        if (length.isPositive()) {
            pauses.add(length);
            advance(length);
        }
        return closing.getCount() > 0;
    }

    void advance(Duration length) {
        nanos.addAndGet(length.toNanos());
    }

    /** The waits there were, in order. */
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
