package app.latchkey.okx;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An answer that concerns everybody who asks the same host: while OKX would turn another question away for its rate, the
 * last answer is given again, and those who ask at once share one. Safe on any thread.
 *
 * @param <T> the answer
 */
final class Recent<T> {

    private final Ticker ticker;
    private final Duration lasts;
    private final Predicate<T> isGood;
    private final T interrupted;
    private final ReentrantLock asking = new ReentrantLock();
    private Optional<Heard<T>> last = Optional.empty();

    private record Heard<T>(T answer, long atNanos) {}

    /**
     * @param lasts how long an answer is given again, from when it came: it may have had to wait for its turn
     * @param isGood whether an answer is worth being given again
     * @param interrupted what somebody hears who is interrupted while another one asks
     */
    Recent(Ticker ticker, Duration lasts, Predicate<T> isGood, T interrupted) {
        this.ticker = ticker;
        this.lasts = lasts;
        this.isGood = isGood;
        this.interrupted = interrupted;
    }

    /** The answer of a moment ago, or else a new one. Blocks. */
    T ask(Supplier<T> question) {
        try {
            asking.lockInterruptibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return interrupted;
        }
        try {
            return last.filter(this::isFresh).map(Heard::answer).orElseGet(() -> anew(question));
        } finally {
            asking.unlock();
        }
    }

    private T anew(Supplier<T> question) {
        var heard = new Heard<>(question.get(), ticker.nanos());
        last = Optional.of(heard).filter(each -> isGood.test(each.answer()));
        return heard.answer();
    }

    private boolean isFresh(Heard<T> heard) {
        return ticker.nanos() - heard.atNanos() < lasts.toNanos();
    }
}
