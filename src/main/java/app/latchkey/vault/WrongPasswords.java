package app.latchkey.vault;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Makes whoever guesses at a master password wait: from the third wrong one in a row on, one second, then twice as long
 * each time, {@value #LONGEST_SECONDS} seconds at most. The right one ends it. Nothing is ever destroyed or locked for
 * good, and nothing is written: whoever can start the program anew can also copy the file and guess elsewhere, where
 * only the costs of each guess stand in the way. Safe on any thread.
 */
final class WrongPasswords {

    static final int FREE = 2;
    static final int LONGEST_SECONDS = 30;

    private final LongSupplier nanoTime;
    private int inARow;
    private long nextAt;

    /** @param nanoTime a clock that nobody sets, such as {@link System#nanoTime} */
    WrongPasswords(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** How long the next try has to wait; zero when it need not. */
    synchronized Duration pause() {
        return inARow <= FREE ? Duration.ZERO : Duration.ofNanos(Math.max(0, nextAt - nanoTime.getAsLong()));
    }

    /** Counts a wrong password and says how many there were in a row. */
    synchronized int count() {
        inARow++;
        nextAt = nanoTime.getAsLong() + nextPause().toNanos();
        return inARow;
    }

    /** One try, unless it comes too soon. */
    synchronized PasswordCheck check(BooleanSupplier isRight) {
        if (pause().isPositive()) {
            return new PasswordCheck.TooSoon(pause());
        }
        if (isRight.getAsBoolean()) {
            forget();
            return new PasswordCheck.Right();
        }
        int wrong = count();
        return new PasswordCheck.Wrong(wrong, pause());
    }

    /** Forgets the wrong ones. */
    synchronized void forget() {
        inARow = 0;
    }

    private Duration nextPause() {
        int doubled = Math.clamp(inARow - FREE - 1, 0, 5);
        return Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1 << doubled));
    }
}
