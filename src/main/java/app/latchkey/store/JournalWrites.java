package app.latchkey.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements that change the journal; each belongs into a transaction. */
final class JournalWrites {

    private JournalWrites() {}

    static void insert(Connection connection, TransferRow row) throws SQLException {
        var values = new ArrayList<Object>(List.of(row.clientId(), row.connectionId()));
        values.addAll(Rows.line(row));
        values.addAll(List.of(row.amount(), row.created()));
        values.addAll(Rows.values(row.step()));
        Sql.change(connection, """
                INSERT INTO transfer (client_id, connection_id, site, environment, uid, ccy, from_account, to_account,
                    amount, created_at, state, unsettled, signed_at, trans_id, code, words, reason, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", values.toArray());
        writeStep(connection, row.clientId(), row.step());
    }

    static TransferRow advance(Connection connection, TransferRow row, TransferStep next) throws SQLException {
        var values = new ArrayList<>(Rows.values(next));
        values.add(row.clientId());
        Sql.change(connection, """
                UPDATE transfer
                SET state = ?, unsettled = ?, signed_at = ?, trans_id = ?, code = ?, words = ?, reason = ?, updated_at = ?
                WHERE client_id = ?""", values.toArray());
        writeStep(connection, row.clientId(), next);
        return Rows.at(row, next);
    }

    private static void writeStep(Connection connection, String clientId, TransferStep step) throws SQLException {
        var values = new ArrayList<Object>(List.of(clientId));
        values.addAll(Rows.values(step));
        Sql.change(connection, """
                INSERT INTO transfer_step
                    (transfer, state, unsettled, signed_at, trans_id, code, words, reason, updated_at)
                VALUES ((SELECT seq FROM transfer WHERE client_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)""", values.toArray());
    }
}
