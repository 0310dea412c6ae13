package app.latchkey.vault;

import app.latchkey.key.ApiKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That a key was given to a terminal.
 *
 * @param target which one, by the name that Latchkey gives it: 1 to {@value #MAX_TARGET} characters
 * @param key the API key that it got, masked; the connection may have another one since
 * @param at when; in whole milliseconds
 * @param file the file that was written for it and still lies there, as far as is known
 */
public record HandOff(String target, String key, Instant at, Optional<WrittenFile> file) {

    static final int MAX_TARGET = 64;
    static final int MAX_KEY = 64;

    public HandOff {
        if (target.isBlank() || target.length() > MAX_TARGET) {
            throw new IllegalArgumentException("A hand-off names its target");
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("A hand-off names its key");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same once its file is gone: the terminal had the key all the same. */
    public HandOff withoutFile() {
        return new HandOff(target, key, at, Optional.empty());
    }

    /** Whether a connection's key is the one that was given, and not one that came in its place. */
    public boolean isOf(ApiKey now) {
        return key.equals(now.masked());
    }
}
