package app.latchkey.vault;

import app.latchkey.key.ConnectionId;
import app.latchkey.vault.TagReader.Field;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hand-offs and the replacement of a key as a connection's record holds them. */
final class CareRecord {

    private static final int TARGET = 1;
    private static final int AT = 2;
    private static final int PATH = 3;
    private static final int DIGEST = 4;
    private static final int KEY = 5;

    private static final int BEGUN = 1;
    private static final int SUCCESSOR = 2;
    private static final int SETTLED = 3;
    private static final int DELETED = 4;

    private CareRecord() {}

    static void write(TagWriter out, HandOff handOff) {
        out.text(TARGET, handOff.target());
        out.number(AT, handOff.at().toEpochMilli());
        handOff.file().ifPresent(file -> {
            out.text(PATH, file.path());
            out.bytes(DIGEST, HexFormat.of().parseHex(file.digest()));
        });
        out.text(KEY, handOff.key());
    }

    static HandOff readHandOff(TagReader in) throws UnreadableContents {
        var target = "";
        var path = "";
        var digest = "";
        var key = "";
        long at = 0;
        while (in.hasNext()) {
            var field = in.next();
            switch (field.tag()) {
                case TARGET -> target = field.text();
                case AT -> at = field.number();
                case PATH -> path = field.text();
                case DIGEST -> digest = HexFormat.of().formatHex(field.bytes(WrittenFile.DIGEST_BYTES));
                case KEY -> key = field.text();
                default -> {}
            }
        }
        var file = path.isEmpty() ? Optional.<WrittenFile>empty() : Optional.of(new WrittenFile(path, digest));
        return new HandOff(target, key, Instant.ofEpochMilli(at), file);
    }

    static void write(TagWriter out, Rotation rotation) {
        out.number(BEGUN, rotation.begun().toEpochMilli());
        rotation.successor().ifPresent(id -> out.bytes(SUCCESSOR, bytes(id)));
        rotation.settled().stream().sorted().forEach(target -> out.text(SETTLED, target));
        rotation.deleted().ifPresent(at -> out.number(DELETED, at.toEpochMilli()));
    }

    static Rotation readRotation(TagReader in) throws UnreadableContents {
        @Nullable Instant begun = null;
        var successor = Optional.<ConnectionId>empty();
        var settled = new TreeSet<String>();
        var deleted = Optional.<Instant>empty();
        while (in.hasNext()) {
            var field = in.next();
            switch (field.tag()) {
                case BEGUN -> begun = time(field);
                case SUCCESSOR -> successor = Optional.of(id(field));
                case SETTLED -> settled.add(field.text());
                case DELETED -> deleted = Optional.of(time(field));
                default -> {}
            }
        }
        if (begun == null) {
            throw new UnreadableContents("A replacement without a beginning");
        }
        return new Rotation(begun, successor, settled, deleted);
    }

    static byte[] bytes(ConnectionId id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    static ConnectionId id(Field field) throws UnreadableContents {
        var id = ByteBuffer.wrap(field.bytes(2 * Long.BYTES));
        return new ConnectionId(new UUID(id.getLong(), id.getLong()));
    }

    private static Instant time(Field field) throws UnreadableContents {
        return Instant.ofEpochMilli(field.number());
    }
}
