package app.latchkey.handoff;

import app.latchkey.key.Secret;
import java.util.Arrays;

/** Collects characters in memory that is overwritten when it is outgrown or given up. For one thread. */
final class Ink implements AutoCloseable {

    private char[] chars = new char[256];
    private int length;

    Ink write(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
        return this;
    }

    Ink write(Secret secret) {
        secret.withChars(lent -> {
            for (char c : lent) {
                write(c);
            }
            return lent.length;
        });
        return this;
    }

    Ink write(char c) {
        if (length == chars.length) {
            var outgrown = chars;
            chars = Arrays.copyOf(outgrown, 2 * outgrown.length);
            Arrays.fill(outgrown, '\0');
        }
        chars[length++] = c;
        return this;
    }

    /** A copy of what was written so far, the caller's to close. */
    Secret secret() {
        return Secret.owning(Arrays.copyOf(chars, length));
    }

    @Override
    public void close() {
        Arrays.fill(chars, '\0');
        length = 0;
    }
}
