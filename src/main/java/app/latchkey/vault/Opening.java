package app.latchkey.vault;

import java.io.IOException;

/** What came of opening a vault. */
public sealed interface Opening {

    /** It is open, and the caller's to close. */
    record Opened(Vault vault) implements Opening {}

    /** The file is whole, and this is not its password. */
    record WrongPassword() implements Opening {}

    /** No password opens this file. */
    record Damaged(Damage what) implements Opening {}

    /** A later Latchkey wrote it; this one leaves it alone. */
    record NewerVersion(int version) implements Opening {}

    /** There is no vault in the folder. */
    record Missing() implements Opening {}

    /** The disk did not give the file. */
    record Unreadable(IOException cause) implements Opening {}
}
