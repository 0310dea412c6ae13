package app.latchkey.vault;

import app.latchkey.key.ConnectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a vault holds; owns its entries.
 *
 * @param addressLists what the user keeps to fill whitelists from
 * @param unknown whole records that this version does not know, kept for a later one
 */
record Contents(List<Entry> entries, List<AddressList> addressLists, Bytes unknown) implements AutoCloseable {

    private static final int CONNECTION = 1;
    private static final int ADDRESS_LIST = 2;

    /** Bytes; the length of a file then says little about the lengths in it. */
    private static final int PADDED_TO = 256;

    Contents {
        entries = List.copyOf(entries);
        addressLists = List.copyOf(addressLists);
    }

    static Contents empty() {
        return new Contents(List.of(), List.of(), Bytes.NONE);
    }

    /** The plaintext of a vault; every secret in it is new and the caller's to close. */
    static Contents read(byte[] plaintext) throws UnreadableContents {
        var entries = new ArrayList<Entry>();
        var lists = new ArrayList<AddressList>();
        try (var unknown = new TagWriter()) {
            var in = new TagReader(plaintext);
            while (in.hasNext()) {
                var field = in.next();
                switch (field.tag()) {
                    case TagWriter.PADDING -> {}
                    case CONNECTION -> entries.add(ConnectionRecord.read(field.nested()));
                    case ADDRESS_LIST -> lists.add(AddressListRecord.read(field.nested()));
                    default -> unknown.raw(field.whole());
                }
            }
            return new Contents(entries, lists, unknown.kept());
        } catch (UnreadableContents e) {
            entries.forEach(Entry::close);
            throw e;
        }
    }

    /** The plaintext, the caller's to overwrite. */
    byte[] toBytes() {
        try (var out = new TagWriter()) {
            entries.forEach(entry -> out.nested(CONNECTION, inner -> ConnectionRecord.write(inner, entry)));
            addressLists.forEach(list -> out.nested(ADDRESS_LIST, inner -> AddressListRecord.write(inner, list)));
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
        return new Contents(next, addressLists, unknown);
    }

    Contents without(ConnectionId id) {
        return new Contents(
                entries.stream()
                        .filter(each -> !each.connection().id().equals(id))
                        .toList(),
                addressLists,
                unknown);
    }

    /** The same with these lists in the place of those there were. */
    Contents with(List<AddressList> lists) {
        return new Contents(entries, lists, unknown);
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
