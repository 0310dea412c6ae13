package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what {@link TagWriter} writes, straight from the bytes it is given and without copies of secrets. */
final class TagReader {

    private final ByteBuffer rest;

    TagReader(byte[] records) {
        this(ByteBuffer.wrap(records));
    }

    private TagReader(ByteBuffer records) {
        this.rest = records;
    }

    boolean hasNext() {
        return rest.hasRemaining();
    }

    /** The next record. */
    Field next() throws UnreadableContents {
        if (rest.remaining() < TagWriter.RECORD_HEAD) {
            throw new UnreadableContents("A record ends in its head");
        }
        int start = rest.position();
        int tag = Short.toUnsignedInt(rest.getShort());
        int length = rest.getInt();
        if (length < 0 || length > rest.remaining()) {
            throw new UnreadableContents("Record " + tag + " ends outside");
        }
        var value = rest.slice(rest.position(), length);
        rest.position(rest.position() + length);
        return new Field(tag, value, rest.slice(start, TagWriter.RECORD_HEAD + length));
    }

    /** One record: its tag, its value, and all its bytes. */
    record Field(int tag, ByteBuffer value, ByteBuffer whole) {

        byte[] bytes(int length) throws UnreadableContents {
            requireLength(length);
            return copy(value);
        }

        String text() throws UnreadableContents {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(value.duplicate())
                        .toString();
            } catch (CharacterCodingException _) {
                throw new UnreadableContents("Record " + tag + " is not UTF-8");
            }
        }

        /** A new secret, the caller's to close. */
        Secret secret() {
            return Wipe.after(copy(value), Secret::fromUtf8);
        }

        int code() throws UnreadableContents {
            requireLength(1);
            return Byte.toUnsignedInt(value.get(0));
        }

        long number() throws UnreadableContents {
            requireLength(Long.BYTES);
            return value.getLong(0);
        }

        TagReader nested() {
            return new TagReader(value.duplicate());
        }

        private void requireLength(int length) throws UnreadableContents {
            if (value.remaining() != length) {
                throw new UnreadableContents("Record " + tag + " has " + value.remaining() + " bytes");
            }
        }

        private static byte[] copy(ByteBuffer from) {
            var bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            return bytes;
        }
    }
}
