package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes records of a tag (2 bytes), a length (4 bytes, both big-endian) and a value, into memory that is overwritten
 * when it is given up. For one thread.
 */
final class TagWriter implements AutoCloseable {

    /** The tag of a record that means nothing. */
    static final int PADDING = 0;

    static final int RECORD_HEAD = Short.BYTES + Integer.BYTES;

    private byte[] room;
    private int length;

    TagWriter() {
        this(new byte[1024]);
    }

    /** @param room to begin with; the writer's to overwrite */
    TagWriter(byte[] room) {
        this.room = room;
    }

    void bytes(int tag, byte[] value) {
        head(tag, value.length);
        append(value);
    }

    void text(int tag, String value) {
        bytes(tag, value.getBytes(StandardCharsets.UTF_8));
    }

    void secret(int tag, Secret value) {
        value.withUtf8(utf8 -> {
            bytes(tag, utf8);
            return true;
        });
    }

    void code(int tag, int value) {
        bytes(tag, new byte[] {(byte) value});
    }

    void number(int tag, long value) {
        bytes(tag, ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** A record whose value is what {@code inner} writes. */
    void nested(int tag, Consumer<TagWriter> inner) {
        int start = length;
        head(tag, 0);
        inner.accept(this);
        ByteBuffer.wrap(room).putInt(start + Short.BYTES, length - start - RECORD_HEAD);
    }

    /** Records as they were read. */
    void raw(ByteBuffer records) {
        int more = records.remaining();
        makeRoomFor(more);
        records.duplicate().get(room, length, more);
        length += more;
    }

    /** Fills up to a multiple of the block, so that a length tells little about what is inside. */
    void pad(int block) {
        bytes(PADDING, new byte[Math.floorMod(-(length + RECORD_HEAD), block)]);
    }

    /** What was written so far; the caller's to overwrite. */
    byte[] toBytes() {
        return Arrays.copyOf(room, length);
    }

    /** What was written so far, as a value. */
    Bytes kept() {
        return Bytes.copyOf(room, 0, length);
    }

    @Override
    public void close() {
        Wipe.clear(room);
        length = 0;
    }

    private void head(int tag, int valueLength) {
        append(ByteBuffer.allocate(RECORD_HEAD)
                .putShort((short) tag)
                .putInt(valueLength)
                .array());
    }

    private void append(byte[] bytes) {
        makeRoomFor(bytes.length);
        System.arraycopy(bytes, 0, room, length, bytes.length);
        length += bytes.length;
    }

    private void makeRoomFor(int more) {
        int needed = Math.addExact(length, more);
        if (needed <= room.length) {
            return;
        }
        var larger = Arrays.copyOf(room, Math.max(needed, 2 * room.length));
        Wipe.clear(room);
        room = larger;
    }
}
