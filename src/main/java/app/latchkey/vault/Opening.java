package app.latchkey.vault;

import java.io.IOException;
import java.time.Duration;

/** What came of opening a vault. */
public sealed interface Opening {

    /** It is open, and the caller's to close. */
    record Opened(Vault vault) implements Opening {}

    /** It is not, and nothing was changed. */
    sealed interface Refused extends Opening, Look, Replacement {}

    /**
     * The file is whole, and this is not its password.
     *
     * @param inARow how many wrong ones there were by now, this one counted
     * @param pause how long the next try has to wait; may be zero
     */
    record WrongPassword(int inARow, Duration pause) implements Refused {}

    /** The password was not looked at, as the pause after wrong ones is not over. */
    record TooSoon(Duration pause) implements Refused {}

    /** No password opens this file. */
    record Damaged(Damage what) implements Refused {}

    /** A later Latchkey wrote it; this one leaves it alone. */
    record NewerVersion(int version) implements Refused {}

    /** There is no vault in the folder, or no such file. */
    record Missing() implements Refused {}

    /** The disk did not give the file. */
    record Unreadable(IOException cause) implements Refused {}
}
