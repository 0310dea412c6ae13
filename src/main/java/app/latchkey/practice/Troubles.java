package app.latchkey.practice;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which troubles the exchange has right now. Safe on any thread.
 *
 * <p>A trouble counts only the requests that it changed: PENDING, say, waits for a transfer and lets reads pass
 * uncounted.
 */
public final class Troubles {

    private static final int UNTIL_SWITCHED_OFF = Integer.MAX_VALUE;

    private final Map<Trouble, Integer> timesLeft = new EnumMap<>(Trouble.class);

    Troubles() {}

    /** Switches a trouble on until it is switched off. */
    public void on(Trouble trouble) {
        on(trouble, UNTIL_SWITCHED_OFF);
    }

    /** Switches a trouble on for the next requests that it can change; none switches it off. */
    public synchronized void on(Trouble trouble, int times) {
        if (times < 0) {
            throw new IllegalArgumentException("A trouble cannot happen " + times + " times");
        }
        if (times == 0) {
            timesLeft.remove(trouble);
        } else {
            timesLeft.put(trouble, times);
        }
    }

    public synchronized void off(Trouble trouble) {
        timesLeft.remove(trouble);
    }

    public synchronized void allOff() {
        timesLeft.clear();
    }

    public synchronized boolean isOn(Trouble trouble) {
        return timesLeft.containsKey(trouble);
    }

    /** The troubles that are on, with how often each will still happen; {@link Integer#MAX_VALUE} is without end. */
    public synchronized Map<Trouble, Integer> active() {
        return Map.copyOf(timesLeft);
    }

    /** Lets a trouble happen to the request at hand, if it is on. */
    synchronized boolean strikes(Trouble trouble) {
        var left = timesLeft.get(trouble);
        if (left == null) {
            return false;
        }
        if (left != UNTIL_SWITCHED_OFF) {
            on(trouble, left - 1);
        }
        return true;
    }
}
