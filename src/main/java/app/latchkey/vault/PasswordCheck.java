package app.latchkey.vault;

import java.time.Duration;

/** What came of a master password that was asked for while the vault is open. */
public sealed interface PasswordCheck {

    /** It is the one; what it was asked for is done. */
    record Right() implements PasswordCheck {}

    /**
     * It is not, and nothing was done.
     *
     * @param inARow how many wrong ones there were by now, this one counted
     * @param pause how long the next try has to wait; may be zero
     */
    record Wrong(int inARow, Duration pause) implements PasswordCheck {}

    /** It was not looked at, as the pause after wrong ones is not over. */
    record TooSoon(Duration pause) implements PasswordCheck {}
}
