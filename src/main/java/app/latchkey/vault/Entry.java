package app.latchkey.vault;

import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import app.latchkey.vault.TagReader.Field;
import java.util.List;

/**
 * A connection as the vault holds it: with credentials of the vault's own, and with whatever a later Latchkey wrote
 * beside it, kept for it.
 *
 * @param unknown whole records that this version does not know
 */
record Entry(Connection connection, Bytes unknown) implements AutoCloseable {

    static Entry owning(Connection connection, List<Field> unknown) {
        try (var kept = new TagWriter()) {
            unknown.forEach(field -> kept.raw(field.whole()));
            return new Entry(connection, kept.kept());
        }
    }

    /** A new connection under credentials of the vault's own. */
    static Entry of(Connection connection) {
        return new Entry(connection.withCredentials(connection.credentials().copy()), Bytes.NONE);
    }

    /**
     * The same connection with other values. A secret that is this very entry's stays; any other is copied, so that
     * the caller keeps owning what it passed.
     */
    Entry with(Connection changed) {
        var mine = connection.credentials();
        var given = changed.credentials();
        var credentials = new Credentials(
                given.apiKey(),
                ownOrCopy(mine.secretKey(), given.secretKey()),
                ownOrCopy(mine.passphrase(), given.passphrase()));
        return new Entry(changed.withCredentials(credentials), unknown.copy());
    }

    /** Closes what this entry has and the other has not. */
    void closeExcept(Entry other) {
        var mine = connection.credentials();
        var theirs = other.connection().credentials();
        closeUnlessSame(mine.secretKey(), theirs.secretKey());
        closeUnlessSame(mine.passphrase(), theirs.passphrase());
        unknown.close();
    }

    @Override
    public void close() {
        connection.credentials().close();
        unknown.close();
    }

    private static Secret ownOrCopy(Secret mine, Secret given) {
        return mine == given ? mine : given.copy();
    }

    private static void closeUnlessSame(Secret mine, Secret theirs) {
        if (mine != theirs) {
            mine.close();
        }
    }
}
