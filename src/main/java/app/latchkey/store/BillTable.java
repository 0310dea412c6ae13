package app.latchkey.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What was read of OKX's bills since the store was opened, beside the journal, so that one question goes over both. It
 * lies in memory and goes with the store: no file ever holds it. Safe on any thread; blocking.
 */
public final class BillTable {

    private static final List<String> TABLE = List.of(
            """
            CREATE TEMP TABLE bill (
                seq         INTEGER PRIMARY KEY,
                site        TEXT NOT NULL,
                environment TEXT NOT NULL,
                uid         TEXT NOT NULL,
                bill_id     TEXT NOT NULL,
                ccy         TEXT NOT NULL,
                client_id   TEXT,
                change      TEXT NOT NULL,
                balance     TEXT,
                type        TEXT NOT NULL,
                at          INTEGER NOT NULL,
                notes       TEXT,
                UNIQUE (site, environment, uid, bill_id)
            ) STRICT""",
            "CREATE INDEX temp.bills_by_time ON bill (at)",
            "CREATE INDEX temp.bills_of_transfers ON bill (client_id)");

    private final Database database;

    BillTable(Database database) {
        this.database = database;
    }

    static void make(Connection connection) throws SQLException {
        Sql.run(connection, "PRAGMA temp_store = MEMORY");
        for (var statement : TABLE) {
            Sql.run(connection, statement);
        }
    }

    /**
     * Adds those that are not there yet.
     *
     * @return how many those were
     */
    public int add(List<BillRow> bills) {
        return database.write(connection -> {
            int added = 0;
            for (var bill : bills) {
                added += add(connection, bill);
            }
            return added;
        });
    }

    private static int add(Connection connection, BillRow bill) throws SQLException {
        return Sql.change(
                connection,
                """
                INSERT OR IGNORE INTO bill
                    (site, environment, uid, bill_id, ccy, client_id, change, balance, type, at, notes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                bill.account().site(),
                bill.account().environment(),
                bill.account().uid(),
                bill.billId(),
                bill.ccy(),
                bill.clientId(),
                bill.change(),
                bill.balance(),
                bill.type(),
                bill.at(),
                bill.notes());
    }

    static BillRow bill(ResultSet row) throws SQLException {
        return new BillRow(
                Rows.account(row),
                row.getString("bill_id"),
                row.getString("ccy"),
                Sql.text(row, "client_id"),
                row.getString("change"),
                Sql.text(row, "balance"),
                row.getString("type"),
                Sql.time(row, "at"),
                Sql.text(row, "notes"));
    }
}
