package app.latchkey.store;

import app.latchkey.key.AccountRef;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the journal and every step they took. Safe on any thread; blocking. */
public final class JournalTable {

    private static final String SAME_LINE =
            "site = ? AND environment = ? AND uid = ? AND ccy = ? AND from_account = ? AND to_account = ?";

    private final Database database;

    JournalTable(Database database) {
        this.database = database;
    }

    /**
     * Writes a planned transfer down, unless it is there already. Nothing is claimed by that: everybody who plans the same
     * gets {@link ClaimedRow.Ours} until one of them has claimed it.
     */
    public ClaimedRow plan(TransferRow planned) {
        return database.write(connection -> planned(connection, planned));
    }

    /**
     * Claims a transfer for sending, and writes it down first if it is not there, in one transaction: of all callers, in
     * this process and in others, one gets {@link ClaimedRow.Ours}.
     *
     * @param planned the transfer as it stands before
     * @param claimed the step that the winner takes
     */
    public ClaimedRow claim(TransferRow planned, TransferStep claimed) {
        return database.write(connection -> switch (planned(connection, planned)) {
            case ClaimedRow.Ours(var row) -> new ClaimedRow.Ours(JournalWrites.advance(connection, row, claimed));
            case ClaimedRow other -> other;
        });
    }

    private static ClaimedRow planned(Connection connection, TransferRow planned) throws SQLException {
        var known = find(connection, planned.clientId());
        if (known.isPresent() && !isStill(planned, known.get())) {
            return new ClaimedRow.Known(known.get());
        }
        var blocking = unsettledLike(connection, planned);
        if (blocking.isPresent()) {
            return new ClaimedRow.Blocked(blocking.get());
        }
        if (known.isEmpty()) {
            JournalWrites.insert(connection, planned);
        }
        return new ClaimedRow.Ours(known.orElse(planned));
    }

    /**
     * Takes a step when the transfer still stands in the state that the caller saw, and not otherwise.
     *
     * @return whether the step was taken
     */
    public boolean advance(String clientId, String seenState, TransferStep next) {
        return database.write(connection -> {
            var seen =
                    find(connection, clientId).filter(row -> row.step().state().equals(seenState));
            if (seen.isEmpty()) {
                return false;
            }
            JournalWrites.advance(connection, seen.get(), next);
            return true;
        });
    }

    public Optional<TransferRow> find(String clientId) {
        return database.read(connection -> find(connection, clientId));
    }

    /** What stands in a state, over all accounts, oldest first. */
    public List<TransferRow> in(String state) {
        return select("WHERE state = ? ORDER BY seq", state);
    }

    /** Everything unsettled, oldest first. */
    public List<TransferRow> unsettled() {
        return select("WHERE unsettled = 1 ORDER BY seq");
    }

    /** What is unsettled in an account, over all its connections, oldest first. */
    public List<TransferRow> unsettled(AccountRef account) {
        return select(
                "WHERE unsettled = 1 AND site = ? AND environment = ? AND uid = ? ORDER BY seq",
                account.site(),
                account.environment(),
                account.uid());
    }

    /** What was sent with a connection and is unsettled, oldest first. */
    public List<TransferRow> unsettledOfConnection(String connectionId) {
        return select("WHERE unsettled = 1 AND connection_id = ? ORDER BY seq", connectionId);
    }

    /** A page of all transfers, the one written last first, each with its steps in their order. */
    public Map<TransferRow, List<TransferStep>> newestFirst(int limit, int skip) {
        return database.read(connection -> {
            var page = new LinkedHashMap<TransferRow, List<TransferStep>>();
            for (var row : Sql.rows(
                    connection,
                    Rows::transfer,
                    "SELECT * FROM transfer ORDER BY seq DESC LIMIT ? OFFSET ?",
                    limit,
                    skip)) {
                page.put(row, steps(connection, row.clientId()));
            }
            return page;
        });
    }

    /** Whether any transfer in an account stands in a state. */
    public boolean has(AccountRef account, String state) {
        return database.read(connection -> Sql.first(
                        connection,
                        Rows::transfer,
                        "SELECT * FROM transfer WHERE site = ? AND environment = ? AND uid = ? AND state = ? LIMIT 1",
                        account.site(),
                        account.environment(),
                        account.uid(),
                        state)
                .isPresent());
    }

    /** A page of all transfers with their steps, the one written first first; the first page comes after 0. */
    public JournalPage after(long last, int limit) {
        return database.read(connection -> {
            var page = new LinkedHashMap<TransferRow, List<TransferStep>>();
            long end = last;
            for (var row : Sql.rows(
                    connection,
                    Rows::transfer,
                    "SELECT * FROM transfer WHERE seq > ? ORDER BY seq LIMIT ?",
                    last,
                    limit)) {
                page.put(row, steps(connection, row.clientId()));
                end = number(connection, row.clientId());
            }
            return new JournalPage(page, end);
        });
    }

    /** The accounts that money was ever to be moved in, the one used last first: known without any password. */
    public List<AccountRef> accounts() {
        return database.read(connection -> Sql.rows(
                connection,
                Rows::account,
                "SELECT site, environment, uid FROM transfer GROUP BY site, environment, uid ORDER BY max(seq) DESC"));
    }

    /** Every step of one transfer, in order. */
    public List<TransferStep> steps(String clientId) {
        return database.read(connection -> steps(connection, clientId));
    }

    private List<TransferRow> select(String where, Object... values) {
        return database.read(
                connection -> Sql.rows(connection, Rows::transfer, "SELECT * FROM transfer " + where, values));
    }

    private static boolean isStill(TransferRow planned, TransferRow known) {
        return known.step().state().equals(planned.step().state());
    }

    private static Optional<TransferRow> find(Connection connection, String clientId) throws SQLException {
        return Sql.first(connection, Rows::transfer, "SELECT * FROM transfer WHERE client_id = ?", clientId);
    }

    private static long number(Connection connection, String clientId) throws SQLException {
        return Sql.first(connection, row -> row.getLong(1), "SELECT seq FROM transfer WHERE client_id = ?", clientId)
                .orElseThrow();
    }

    private static List<TransferStep> steps(Connection connection, String clientId) throws SQLException {
        return Sql.rows(
                connection,
                Rows::step,
                "SELECT * FROM transfer_step WHERE transfer = (SELECT seq FROM transfer WHERE client_id = ?) ORDER BY seq",
                clientId);
    }

    private static Optional<TransferRow> unsettledLike(Connection connection, TransferRow row) throws SQLException {
        var values = new ArrayList<>(Rows.line(row));
        values.add(row.clientId());
        return Sql.first(
                connection,
                Rows::transfer,
                "SELECT * FROM transfer WHERE unsettled = 1 AND " + SAME_LINE + " AND client_id <> ?",
                values.toArray());
    }
}
