package app.latchkey.okx;

import java.time.Duration;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * One client's line to OKX: waits for a request's turn, sends it once, waits for the answer, within a time budget.
 *
 * @param mask hides the credentials wherever OKX repeats them
 * @param way leads an HTTP client through the proxy of the moment, or past it
 * @param first lets reads that begin together share a connection
 */
record Line(
        Surroundings around,
        RateLimiter limiter,
        Running running,
        UnaryOperator<String> mask,
        UnaryOperator<OkHttpClient> way,
        FirstConnection first) {

    /** What an HTTP answer is made into. */
    @FunctionalInterface
    interface Opening<T> {
        Answer<T> of(Arrived arrived);
    }

    /** Sends a request, once, when its turn has come, and makes an answer of what arrives. */
    <T> Answer<T> send(
            OkHttpClient http,
            Request.Builder request,
            Endpoint endpoint,
            String countedBy,
            String currency,
            Ticker.Deadline deadline,
            Opening<T> opening) {
        var turn = limiter.turn(endpoint, countedBy, currency, deadline.remaining());
        if (turn.isEmpty()) {
            return Answer.failed(new Failure.TooBusy());
        }
        if (!pause(turn.get())) {
            return Answer.failed(new Failure.Cancelled(false));
        }
        var attempt = new Attempt(way.apply(http), request, new Gate(around.clock(), around.ticker()), first);
        running.begin(attempt);
        try {
            return switch (attempt.run(deadline.remaining())) {
                case Attempt.Outcome.Delivered(var arrived) -> opening.of(arrived);
                case Attempt.Outcome.Missed(var failure) -> Answer.failed(failure);
            };
        } finally {
            running.end(attempt);
        }
    }

    /** Reads an answer in OKX's envelope. */
    <T> Answer<T> open(Arrived arrived, Endpoint endpoint, Reading<T> reading) {
        try {
            return Envelope.open(arrived, endpoint, reading, mask);
        } catch (IllegalStateException closed) {
            if (running.isClosed()) {
                return Answer.failed(new Failure.Cancelled(true));
            }
            throw closed;
        }
    }

    /** Waits; {@code false} when the client was closed, or this thread interrupted, in the meantime. */
    boolean pause(Duration length) {
        try {
            return around.ticker().pause(length, running.closing());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
