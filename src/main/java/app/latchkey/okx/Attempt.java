package app.latchkey.okx;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One request sent to OKX at most once, and the wait for what comes of it. The wait ends with the time budget, a cancel
 * or an interrupt, even where the HTTP library cannot be stopped (a hanging name server).
 */
final class Attempt implements Callback {

    /** Enough for every currency of OKX, and an end to what a stranger could send. */
    private static final long LARGEST_BODY = 16L << 20;

    /** What became of an attempt. */
    sealed interface Outcome {
        record Delivered(Arrived arrived) implements Outcome {}

        record Missed(Failure failure) implements Outcome {}
    }

    private final Gate gate;
    private final FirstConnection first;
    private final Journey journey = new Journey();
    private final Call call;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    Attempt(OkHttpClient http, Request.Builder request, Gate gate, FirstConnection first) {
        this.gate = gate;
        this.first = first;
        this.call = http.newCall(
                request.tag(Gate.class, gate).tag(Journey.class, journey).build());
    }

    /** Whether nothing is lost when it is given up: asking OKX changes nothing there. */
    boolean isRead() {
        return call.request().method().equals("GET");
    }

    /** Sends the request and waits for its outcome. */
    Outcome run(Duration budget) {
        begin();
        try {
            return outcome.get(budget.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return giveUp(new Failure.Unreachable(journey.obstacleAtTimeout(), !gate.recall()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return giveUp(new Failure.Cancelled(!gate.recall()));
        } catch (ExecutionException impossible) {
            throw new AssertionError("An outcome is never an exception", impossible);
        }
    }

    /** A transfer makes a connection of its own, so it waits for nobody's. */
    private void begin() {
        if (isRead()) {
            first.inTurn(journey, () -> call.enqueue(this));
        } else {
            call.enqueue(this);
        }
    }

    /** Ends the attempt at once; whoever waits for it hears that it was cancelled. */
    void cancel() {
        giveUp(new Failure.Cancelled(!gate.recall()));
    }

    private Outcome giveUp(Failure failure) {
        outcome.complete(new Outcome.Missed(failure));
        call.cancel();
        return outcome.join();
    }

    @Override
    public void onResponse(Call answered, Response response) {
        try (response) {
            var source = response.body().source();
            source.request(LARGEST_BODY);
            var body = source.getBuffer().readByteString();
            outcome.complete(new Outcome.Delivered(new Arrived(response.code(), body, gate.midpoint())));
        } catch (IOException broken) {
            onFailure(answered, broken);
        }
    }

    @Override
    public void onFailure(Call failed, IOException exception) {
        boolean mayHaveLeft = !gate.recall();
        outcome.complete(new Outcome.Missed(
                failed.isCanceled()
                        ? new Failure.Cancelled(mayHaveLeft)
                        : new Failure.Unreachable(journey.obstacle(exception), mayHaveLeft)));
    }
}
