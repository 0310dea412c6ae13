package app.latchkey.okx;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Time that only goes forward, and waiting for it. */
interface Ticker {

    /** Nanoseconds since some moment in the past. */
    long nanos();

    /** Waits; {@code false} at once when {@code closing} opens before the time is over. */
    boolean pause(Duration length, CountDownLatch closing) throws InterruptedException;

    /** This computer's. */
    static Ticker system() {
        return new Ticker() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public boolean pause(Duration length, CountDownLatch closing) throws InterruptedException {
                return !closing.await(length.toNanos(), TimeUnit.NANOSECONDS);
            }
        };
    }

    /** The time budget of one call to OKX, repetitions included. */
    default Deadline deadlineIn(Duration budget) {
        return new Deadline(this, nanos() + budget.toNanos());
    }

    /** When a time budget ends. */
    record Deadline(Ticker ticker, long atNanos) {

        /** What is left of the budget; never negative. */
        Duration remaining() {
            return Duration.ofNanos(Math.max(0, atNanos - ticker.nanos()));
        }
    }
}
