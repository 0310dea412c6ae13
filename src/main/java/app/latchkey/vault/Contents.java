package app.latchkey.vault;

import app.latchkey.key.ConnectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a vault holds; owns its entries.
 *
 * @param unknown whole records that this version does not know, kept for a later one
 */
record Contents(List<Entry> entries, Bytes unknown) implements AutoCloseable {

    private static final int CONNECTION = 1;

    /** Bytes; the length of a file then says little about the lengths in it. */
    private static final int PADDED_TO = 256;

    Contents {
        entries = List.copyOf(entries);
    }

    static Contents empty() {
        return new Contents(List.of(), Bytes.NONE);
    }

    /** The plaintext of a vault; every secret in it is new and the caller's to close. */
    static Contents read(byte[] plaintext) throws UnreadableContents {
        var entries = new ArrayList<Entry>();
        try (var unknown = new TagWriter()) {
            var in = new TagReader(plaintext);
            while (in.hasNext()) {
                var field = in.next();
                switch (field.tag()) {
                    case TagWriter.PADDING -> {}
                    case CONNECTION -> entries.add(ConnectionRecord.read(field.nested()));
                    default -> unknown.raw(field.whole());
                }
            }
            return new Contents(entries, unknown.kept());
        } catch (UnreadableContents e) {
            entries.forEach(Entry::close);
            throw e;
        }
    }

    /** The plaintext, the caller's to overwrite. */
    byte[] toBytes() {
        try (var out = new TagWriter()) {
            entries.forEach(entry -> out.nested(CONNECTION, inner -> ConnectionRecord.write(inner, entry)));
            out.raw(unknown.buffer());
            out.pad(PADDED_TO);
            return out.toBytes();
        }
    }

    /** The same with this entry in its own place, or behind the others when it is new. */
    Contents with(Entry entry) {
        var id = entry.connection().id();
        var next = new ArrayList<>(entries);
        next.replaceAll(each -> each.connection().id().equals(id) ? entry : each);
        if (!next.contains(entry)) {
            next.add(entry);
        }
        return new Contents(next, unknown);
    }

    Contents without(ConnectionId id) {
        return new Contents(
                entries.stream()
                        .filter(each -> !each.connection().id().equals(id))
                        .toList(),
                unknown);
    }

    Optional<Entry> entry(ConnectionId id) {
        return entries.stream()
                .filter(each -> each.connection().id().equals(id))
                .findFirst();
    }

    Connections connections() {
        return new Connections(entries.stream().map(Entry::connection).toList());
    }

    @Override
    public void close() {
        entries.forEach(Entry::close);
        unknown.close();
    }
}
