package app.latchkey.okx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets one call at a time look for a connection to a host. Those that come meanwhile wait until it has one, so that they
 * share it, where each would make one of its own. When it fails, each goes its own way. Safe on any thread.
 */
final class FirstConnection {

    private final Executor threads;
    private final AtomicReference<CompletableFuture<Void>> ahead = new AtomicReference<>();

    FirstConnection(Executor threads) {
        this.threads = threads;
    }

    /** Begins a call when its turn has come: now, or on another thread. */
    void inTurn(Journey journey, Runnable call) {
        var mine = journey.connected();
        var other = ahead.compareAndExchange(null, mine);
        if (other == null) {
            mine.whenComplete((_, _) -> ahead.compareAndSet(mine, null));
            call.run();
        } else {
            other.whenCompleteAsync((_, _) -> call.run(), threads);
        }
    }
}
