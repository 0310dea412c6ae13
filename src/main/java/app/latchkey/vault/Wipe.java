package app.latchkey.vault;

import java.util.Arrays;

/** Overwrites what must not be left behind in memory. */
final class Wipe {

    private Wipe() {}

    static void clear(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }

    static void clear(char[] chars) {
        Arrays.fill(chars, '\0');
    }
}
