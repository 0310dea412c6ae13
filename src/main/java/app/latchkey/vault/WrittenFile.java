package app.latchkey.vault;

import java.util.HexFormat;

/**
 * A file with secrets in plaintext that Latchkey wrote.
 *
 * @param path absolute, as this computer's file system spells it
 * @param digest SHA-256 of what was written, in hexadecimal digits, by which it is known again
 */
public record WrittenFile(String path, String digest) {

    static final int DIGEST_BYTES = 32;

    public WrittenFile {
        if (path.isEmpty() || HexFormat.of().parseHex(digest).length != DIGEST_BYTES) {
            throw new IllegalArgumentException("A written file has a path and a SHA-256");
        }
    }
}
