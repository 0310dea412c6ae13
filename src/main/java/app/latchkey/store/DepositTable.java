package app.latchkey.store;

import app.latchkey.key.AccountRef;
import java.time.Instant;
import java.util.Optional;

/** Up to which deposit of each account the user has been told. Safe on any thread; blocking. */
public final class DepositTable {

    private final Database database;

    DepositTable(Database database) {
        this.database = database;
    }

    /** When the newest one arrived, by OKX's time; empty when nobody has looked yet. */
    public Optional<Instant> newest(AccountRef account) {
        return database.read(connection -> Sql.first(
                connection,
                row -> Instant.ofEpochMilli(row.getLong(1)),
                "SELECT newest FROM deposit_told WHERE site = ? AND environment = ? AND uid = ?",
                account.site().name(),
                account.environment().name(),
                account.uid()));
    }

    /** Writes it down; an earlier one than is known already changes nothing. */
    public void told(AccountRef account, Instant newest) {
        database.write(connection -> Sql.change(
                connection,
                """
                INSERT INTO deposit_told (site, environment, uid, newest) VALUES (?, ?, ?, ?)
                ON CONFLICT (site, environment, uid) DO UPDATE SET newest = max(newest, excluded.newest)""",
                account.site().name(),
                account.environment().name(),
                account.uid(),
                newest.toEpochMilli()));
    }
}
