package app.latchkey.ui.handoff;

import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** How a file with secrets that Latchkey wrote is found now. */
public enum FileLook {
    /** As it was written. */
    THERE,
    /** There is a file, and it holds something else: it is somebody's work. */
    CHANGED,
    /** Not there, be it for good or because its disk is not. */
    GONE;

    /** Larger than anything that is ever written. */
    private static final int MOST_BYTES = 1 << 20;

    /** Looks at the file. Blocking. */
    static FileLook at(WrittenFile written) {
        try {
            var path = Path.of(written.path());
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? CHANGED : GONE;
            }
            return Files.size(path) <= MOST_BYTES && digestOf(path).equals(written.digest()) ? THERE : CHANGED;
        } catch (NoSuchFileException | InvalidPathException _) {
            return GONE;
        } catch (IOException _) {
            return CHANGED;
        }
    }

    private static String digestOf(Path path) throws IOException {
        var bytes = Files.readAllBytes(path);
        try {
            return digest(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** SHA-256 in hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
