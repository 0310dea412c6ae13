package app.latchkey.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which troubles the exchange has right now. Safe on any thread.
 *
 * <p>A trouble that is counted counts only the requests that it changed: PENDING, say, waits for a transfer and lets
 * reads pass uncounted.
 */
public final class Troubles {

    private static final int WITHOUT_END = Integer.MAX_VALUE;

    /** What is left of a trouble: it ends with the last time or at the moment, whichever it was begun with. */
    private record Rest(int times, Instant until) {

        static Rest of(Span span, Instant now) {
            return switch (span) {
                case Span.Times(var times) -> new Rest(times, Instant.MAX);
                case Span.Lasting(var time) -> new Rest(WITHOUT_END, now.plus(time));
                case Span.UntilEnded() -> new Rest(WITHOUT_END, Instant.MAX);
            };
        }

        Span at(Instant now) {
            if (times != WITHOUT_END) {
                return new Span.Times(times);
            }
            return until.equals(Instant.MAX) ? Span.UNTIL_ENDED : new Span.Lasting(Duration.between(now, until));
        }

        Rest afterOnce() {
            return times == WITHOUT_END ? this : new Rest(times - 1, until);
        }

        boolean isOver(Instant now) {
            return times == 0 || !now.isBefore(until);
        }
    }

    private final InstantSource clock;
    private final Map<Trouble, Rest> active = new EnumMap<>(Trouble.class);

    /** @param clock what troubles that last a while end by */
    Troubles(InstantSource clock) {
        this.clock = clock;
    }

    /** Switches a trouble on until it is switched off. */
    public void on(Trouble trouble) {
        on(trouble, Span.UNTIL_ENDED);
    }

    /** Switches a trouble on for the next requests that it can change; none switches it off. */
    public void on(Trouble trouble, int times) {
        on(trouble, new Span.Times(times));
    }

    /** Switches a trouble on, or changes how long it is still to last. */
    public synchronized void on(Trouble trouble, Span span) {
        active.put(trouble, Rest.of(span, clock.instant()));
    }

    public synchronized void off(Trouble trouble) {
        active.remove(trouble);
    }

    public synchronized void allOff() {
        active.clear();
    }

    public synchronized boolean isOn(Trouble trouble) {
        return active().containsKey(trouble);
    }

    /** The troubles that are on, in their own order, with what is left of each. */
    public synchronized Map<Trouble, Span> active() {
        var now = clock.instant();
        active.values().removeIf(rest -> rest.isOver(now));
        var left = new EnumMap<Trouble, Span>(Trouble.class);
        active.forEach((trouble, rest) -> left.put(trouble, rest.at(now)));
        return Collections.unmodifiableMap(left);
    }

    /** Lets a trouble happen to the request at hand, if it is on. */
    synchronized boolean strikes(Trouble trouble) {
        if (!isOn(trouble)) {
            return false;
        }
        active.computeIfPresent(trouble, (_, rest) -> rest.afterOnce());
        return true;
    }
}
