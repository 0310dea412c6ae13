package app.latchkey.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The only carrier of a secret key, a passphrase or a master password: one owner, who closes it.
 *
 * <p>Closing overwrites the characters; a closed secret refuses every use. Copies handed to a function are overwritten
 * when the function returns, so nothing of them may be kept. Two secrets are compared with {@link #sameAs}, which takes
 * the same time wherever they differ. Safe on any thread.
 */
public final class Secret implements AutoCloseable {

    private final char[] chars;
    private boolean closed;

    private Secret(char[] chars) {
        this.chars = chars;
    }

    /** A secret over this very array: from now on it belongs to the secret, which overwrites it when closed. */
    public static Secret owning(char[] chars) {
        return new Secret(chars);
    }

    /** A secret with a copy of the text; the text itself cannot be overwritten, so prefer {@link #owning}. */
    public static Secret copyOf(CharSequence text) {
        var chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = text.charAt(i);
        }
        return new Secret(chars);
    }

    /** A secret decoded from UTF-8; the bytes stay the caller's to overwrite. */
    public static Secret fromUtf8(byte[] utf8) {
        var room = new char[utf8.length];
        var decoded = CharBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(utf8), decoded, true);
        var chars = Arrays.copyOf(room, decoded.position());
        Arrays.fill(room, '\0');
        return new Secret(chars);
    }

    /** Number of UTF-16 units. */
    public synchronized int length() {
        return open().length;
    }

    /** A second secret with the same characters and an owner of its own. */
    public synchronized Secret copy() {
        return new Secret(open().clone());
    }

    /** Lends a copy of the characters for the time of the call. */
    public <R> R withChars(Function<char[], R> use) {
        var lent = lend();
        try {
            return use.apply(lent);
        } finally {
            Arrays.fill(lent, '\0');
        }
    }

    /** Lends the UTF-8 form for the time of the call. */
    public <R> R withUtf8(Function<byte[], R> use) {
        return withChars(lent -> {
            var room = new byte[3 * lent.length];
            var encoded = ByteBuffer.wrap(room);
            StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .encode(CharBuffer.wrap(lent), encoded, true);
            var bytes = Arrays.copyOf(room, encoded.position());
            Arrays.fill(room, (byte) 0);
            try {
                return use.apply(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        });
    }

    /** Equality that takes the same time wherever the two differ. */
    public boolean sameAs(Secret other) {
        return withChars(mine -> other.withChars(theirs -> {
            int difference = mine.length ^ theirs.length;
            for (int i = 0; i < mine.length; i++) {
                difference |= mine[i] ^ (i < theirs.length ? theirs[i] : ~mine[i]);
            }
            return difference == 0;
        }));
    }

    /** Whether every character is printable ASCII, blank included: only such a value can travel in an HTTP header. */
    public boolean isPrintableAscii() {
        return withChars(lent -> {
            for (char c : lent) {
                if (c < ' ' || c > '~') {
                    return false;
                }
            }
            return true;
        });
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Overwrites the characters; closing twice is harmless. */
    @Override
    public synchronized void close() {
        Arrays.fill(chars, '\0');
        closed = true;
    }

    /** Always the same text, whatever the secret. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }

    private synchronized char[] lend() {
        return open().clone();
    }

    private char[] open() {
        if (closed) {
            throw new IllegalStateException("This secret was closed");
        }
        return chars;
    }
}
