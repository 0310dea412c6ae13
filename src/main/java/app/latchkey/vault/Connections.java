package app.latchkey.vault;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ConnectionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The connections of a vault at one moment, in the order they were saved. Their credentials stay the vault's, which
 * closes them when it is closed or the connection is removed or gets others.
 *
 * @param all every connection
 */
public record Connections(List<Connection> all) {

    static final Connections NONE = new Connections(List.of());

    public Connections {
        all = List.copyOf(all);
    }

    public Optional<Connection> withId(ConnectionId id) {
        return first(each -> each.id().equals(id));
    }

    /** The connection people would take for one of that name. */
    public Optional<Connection> withName(ConnectionName name) {
        return first(each -> each.name().looksLike(name));
    }

    /** The connection that holds this key already. */
    public Optional<Connection> withApiKey(ApiKey key) {
        return first(each -> each.credentials().apiKey().isSameAs(key));
    }

    /** The name itself when nobody has it, else the first of {@code name 2}, {@code name 3}… that is free. */
    public ConnectionName freeName(ConnectionName wanted) {
        if (withName(wanted).isEmpty()) {
            return wanted;
        }
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(wanted::numbered)
                .filter(name -> withName(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Connection> first(Predicate<Connection> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
