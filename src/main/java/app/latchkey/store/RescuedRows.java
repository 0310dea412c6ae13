package app.latchkey.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Takes rows of a damaged database over into a fresh one: those that the fresh one's rules allow and that make sense. */
final class RescuedRows {

    /** Transfers before their steps, which point to them. */
    private static final List<String> TABLES =
            List.of("transfer", "transfer_step", "verdict", "keep_alive", "deposit_told");

    /** A transfer whose steps cannot be read keeps the one that it stands at. */
    private static final String LAST_STEPS = """
            INSERT INTO transfer_step (transfer, state, unsettled, signed_at, trans_id, code, words, reason, updated_at)
            SELECT seq, state, unsettled, signed_at, trans_id, code, words, reason, updated_at FROM transfer
            WHERE seq NOT IN (SELECT transfer FROM transfer_step)""";

    private final DamagedTables old;
    private final Connection fresh;
    private final Predicate<TransferRow> sound;
    private Optional<TransferRow> example = Optional.empty();

    RescuedRows(DamagedTables old, Connection fresh, Predicate<TransferRow> sound) {
        this.old = old;
        this.fresh = fresh;
        this.sound = sound;
    }

    /** Takes over all tables; rows of a later Latchkey, which this one could misread, are left. */
    void takeAll() throws SQLException {
        if (old.version().orElse(0) > Schema.version()) {
            return;
        }
        for (var table : TABLES) {
            takeAll(table);
        }
        Sql.run(fresh, LAST_STEPS);
    }

    private void takeAll(String table) throws SQLException {
        var known = Sql.rows(fresh, row -> row.getString("name"), "PRAGMA table_info(" + table + ")");
        for (var row : (Iterable<Map<String, Object>>) old.rows(table)::iterator) {
            var columns = new LinkedHashMap<>(row);
            columns.keySet().retainAll(known);
            take(table, columns);
        }
    }

    private void take(String table, Map<String, Object> columns) throws SQLException {
        if (insert(table, columns) && !makesSense(table)) {
            Sql.run(fresh, "DELETE FROM " + table + " WHERE rowid = last_insert_rowid()");
        }
    }

    /** What breaks a rule of the fresh database, is no row of it; any other failure is the disk's. */
    private boolean insert(String table, Map<String, Object> columns) throws SQLException {
        var names = String.join(", ", columns.keySet());
        var places = columns.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
        try {
            Sql.change(
                    fresh,
                    "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")",
                    columns.values().toArray());
            return true;
        } catch (SQLiteException e) {
            if ((e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
                return false;
            }
            throw e;
        }
    }

    private boolean makesSense(String table) throws SQLException {
        return switch (table) {
            case "transfer" -> {
                var row = read("SELECT * FROM transfer WHERE seq = last_insert_rowid()", Rows::transfer);
                example = row.filter(sound).or(() -> example);
                yield row.filter(sound).isPresent();
            }
            case "transfer_step" ->
                read("SELECT * FROM transfer_step WHERE seq = last_insert_rowid()", Rows::step)
                        .flatMap(step -> example.map(row -> Rows.at(row, step)))
                        .filter(sound)
                        .isPresent();
            default -> true;
        };
    }

    /** A site that nobody knows, say, is no reason to lose the rows behind it. */
    private <T> Optional<T> read(String question, Sql.Mapping<T> mapping) throws SQLException {
        try {
            return Sql.first(fresh, mapping, question);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
