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

    /** Lends bytes for one use, and overwrites them whatever came of it. */
    static <R, X extends Exception> R after(byte[] bytes, Use<byte[], R, X> use) throws X {
        try {
            return use.of(bytes);
        } finally {
            clear(bytes);
        }
    }

    /** Lends characters for one use, and overwrites them whatever came of it. */
    static <R, X extends Exception> R after(char[] chars, Use<char[], R, X> use) throws X {
        try {
            return use.of(chars);
        } finally {
            clear(chars);
        }
    }

    /** What is made of something that is then overwritten; keeps none of it. */
    @FunctionalInterface
    interface Use<T, R, X extends Exception> {
        R of(T lent) throws X;
    }
}
