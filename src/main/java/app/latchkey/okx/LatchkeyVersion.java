package app.latchkey.okx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which Latchkey this is, as it tells OKX and its users. */
public final class LatchkeyVersion {

    private LatchkeyVersion() {}

    /** E.g. {@code 0.1.0}. */
    public static String text() {
        try (var text = LatchkeyVersion.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(text, "version.txt").readAllBytes(), StandardCharsets.US_ASCII)
                    .strip();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
