package app.latchkey.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes as a value: nobody else holds the array. */
final class Bytes implements AutoCloseable {

    static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    static Bytes copyOf(byte[] array) {
        return new Bytes(array.clone());
    }

    static Bytes copyOf(byte[] array, int from, int to) {
        return new Bytes(Arrays.copyOfRange(array, from, to));
    }

    /** A copy, the caller's to overwrite if need be. */
    byte[] toArray() {
        return array.clone();
    }

    /** A view for reading. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(array).asReadOnlyBuffer();
    }

    Bytes copy() {
        return copyOf(array);
    }

    /** Overwrites the bytes, for those that are worth it. */
    @Override
    public void close() {
        Wipe.clear(array);
    }
}
