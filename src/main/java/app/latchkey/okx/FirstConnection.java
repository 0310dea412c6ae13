package app.latchkey.okx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets one call at a time look for a connection to a host. Those that come meanwhile wait until it has one, so that they
 * share it, where each would make one of its own. When it fails, each goes its own way. Safe on any thread.
 */
final class FirstConnection {

    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<Journey> looking = Optional.empty();

    /** Begins a call when its turn has come: now, or on another thread. */
    void inTurn(Journey journey, Runnable call) {
        synchronized (waiting) {
            if (looking.isPresent()) {
                journey.waitFor(looking.get());
                waiting.add(call);
                return;
            }
            looking = Optional.of(journey);
        }
        journey.whenConnected(this::letTheOthersGo);
        call.run();
    }

    private void letTheOthersGo() {
        List<Runnable> others;
        synchronized (waiting) {
            looking = Optional.empty();
            others = List.copyOf(waiting);
            waiting.clear();
        }
        others.forEach(Runnable::run);
    }
}
