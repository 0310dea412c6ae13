package app.latchkey.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The journal's transfers and OKX's bills as one list, the newest first. A bill that a transfer of ours left behind
 * stands with its transfer, not beside it. Safe on any thread; blocking.
 */
public final class ActivityTable {

    private final Database database;

    /** Where a line is to be found. */
    private record Place(boolean isBill, long seq) {}

    ActivityTable(Database database) {
        this.database = database;
    }

    public int count(ActivityQuery query) {
        var transfers = Conditions.ofTransfers(query);
        var bills = Conditions.ofBills(query);
        return database.read(connection -> Sql.first(
                        connection,
                        row -> row.getInt(1),
                        "SELECT (SELECT count(*) FROM main.transfer WHERE " + transfers.sql()
                                + ") + (SELECT count(*) FROM temp.bill WHERE " + bills.sql() + ")",
                        transfers.and(bills))
                .orElseThrow());
    }

    /** A page of the lines, each read by itself once the page is known: what is skipped is not read. */
    public List<ActivityRow> page(ActivityQuery query, int limit, int skip) {
        var transfers = Conditions.ofTransfers(query);
        var bills = Conditions.ofBills(query);
        return database.read(connection -> {
            var page = new ArrayList<ActivityRow>();
            for (var place : Sql.rows(
                    connection,
                    ActivityTable::place,
                    "SELECT 0 AS bill, seq, created_at AS at FROM main.transfer WHERE " + transfers.sql()
                            + " UNION ALL SELECT 1, seq, at FROM temp.bill WHERE " + bills.sql()
                            + " ORDER BY at DESC, seq DESC LIMIT ? OFFSET ?",
                    transfers.and(bills, limit, skip))) {
                page.add(line(connection, place));
            }
            return List.copyOf(page);
        });
    }

    /** The currencies that any line is about, in alphabetical order. Of the transfers, one of each is looked at. */
    public List<String> currencies() {
        return database.read(connection -> Sql.rows(connection, row -> row.getString(1), """
                WITH RECURSIVE moved (ccy) AS (
                    SELECT min(ccy) FROM main.transfer
                    UNION ALL
                    SELECT (SELECT min(ccy) FROM main.transfer WHERE ccy > moved.ccy) FROM moved WHERE ccy IS NOT NULL)
                SELECT ccy FROM moved WHERE ccy IS NOT NULL UNION SELECT ccy FROM temp.bill ORDER BY ccy"""));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getBoolean("bill"), row.getLong("seq"));
    }

    private static ActivityRow line(Connection connection, Place place) throws SQLException {
        if (place.isBill()) {
            return new ActivityRow.Booked(
                    Sql.first(connection, BillTable::bill, "SELECT * FROM temp.bill WHERE seq = ?", place.seq())
                            .orElseThrow());
        }
        var transfer = Sql.first(connection, Rows::transfer, "SELECT * FROM main.transfer WHERE seq = ?", place.seq())
                .orElseThrow();
        var bill = Sql.first(
                connection,
                BillTable::bill,
                "SELECT * FROM temp.bill WHERE client_id = ? ORDER BY seq LIMIT 1",
                transfer.clientId());
        return new ActivityRow.Moved(transfer, bill);
    }
}
