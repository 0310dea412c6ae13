package app.latchkey.store;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Between the records of the journal and the columns of its tables. */
final class Rows {

    private Rows() {}

    static TransferRow transfer(ResultSet row) throws SQLException {
        return new TransferRow(
                row.getString("client_id"),
                row.getString("connection_id"),
                account(row),
                row.getString("ccy"),
                row.getString("amount"),
                row.getString("from_account"),
                row.getString("to_account"),
                Sql.time(row, "created_at"),
                step(row));
    }

    static AccountRef account(ResultSet row) throws SQLException {
        return new AccountRef(
                Site.valueOf(row.getString("site")),
                Environment.valueOf(row.getString("environment")),
                row.getString("uid"));
    }

    static TransferStep step(ResultSet row) throws SQLException {
        return new TransferStep(
                row.getString("state"),
                row.getBoolean("unsettled"),
                Sql.optionalTime(row, "signed_at"),
                Sql.text(row, "trans_id"),
                Sql.text(row, "code"),
                Sql.text(row, "words"),
                Sql.text(row, "reason"),
                Sql.time(row, "updated_at"));
    }

    /** What an unsettled transfer blocks: site, environment, uid, ccy, from_account, to_account. */
    static List<Object> line(TransferRow row) {
        var account = row.account();
        return List.of(account.site(), account.environment(), account.uid(), row.ccy(), row.from(), row.to());
    }

    /** In the order state, unsettled, signed_at, trans_id, code, words, reason, updated_at. */
    static List<Object> values(TransferStep step) {
        return List.of(
                step.state(),
                step.unsettled() ? 1 : 0,
                step.signedAt(),
                step.transId(),
                step.code(),
                step.words(),
                step.reason(),
                step.at());
    }

    static TransferRow at(TransferRow row, TransferStep next) {
        return new TransferRow(
                row.clientId(),
                row.connectionId(),
                row.account(),
                row.ccy(),
                row.amount(),
                row.from(),
                row.to(),
                row.created(),
                next);
    }
}
