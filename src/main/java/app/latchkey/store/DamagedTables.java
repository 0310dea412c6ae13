package app.latchkey.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/**
 * Reads a damaged database number by number: each row is looked up by itself, so that a broken page hides the rows on it
 * and no others. An error of the damaged file means that something cannot be read, never more.
 */
final class DamagedTables implements AutoCloseable {

    /** More rows than any store has; a broken number beyond it would be believed for hours. */
    private static final long MOST_ROWS = 1_000_000;

    /** Bytes; no row takes fewer. */
    private static final long SMALLEST_ROW = 32;

    private final Optional<Connection> connection;
    private final long most;

    DamagedTables(Path file) throws IOException {
        this.connection = open(file);
        this.most = Math.min(MOST_ROWS, Files.size(file) / SMALLEST_ROW);
    }

    private static Optional<Connection> open(Path file) {
        try {
            var opened = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri());
            // without it SQLite reads nothing of a file that is shorter than its header says
            Sql.run(opened, "PRAGMA writable_schema = ON");
            return Optional.of(opened);
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    /** The steps of the schema that the file has taken; none where that cannot be read. */
    OptionalLong version() {
        return number("PRAGMA user_version");
    }

    /** The number of the last row that a table ever got, as far as the file still tells. */
    OptionalLong last(String table) {
        return Stream.of(
                        number("SELECT seq FROM sqlite_sequence WHERE name = '" + table + "'"),
                        number("SELECT max(rowid) FROM " + table))
                .flatMapToLong(OptionalLong::stream)
                .filter(last -> last >= 0 && last <= MOST_ROWS)
                .max();
    }

    /** Every row that can be read, by its columns, in the order of their numbers. */
    Stream<Map<String, Object>> rows(String table) {
        return connection.stream()
                .flatMap(opened -> LongStream.rangeClosed(1, last(table).orElse(most))
                        .mapToObj(number -> row(opened, table, number))
                        .flatMap(Optional::stream));
    }

    /** A statement that met a broken page is not used again: it would find nothing behind that, either. */
    private static Optional<Map<String, Object>> row(Connection opened, String table, long number) {
        try {
            return Sql.first(opened, DamagedTables::columns, "SELECT * FROM " + table + " WHERE rowid = ?", number);
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> columns(ResultSet row) throws SQLException {
        var names = row.getMetaData();
        var columns = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            columns.put(names.getColumnName(i), Optional.ofNullable(row.getObject(i)));
        }
        return columns;
    }

    private OptionalLong number(String question) {
        if (connection.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return Sql.first(connection.get(), row -> row.getLong(1), question)
                    .map(OptionalLong::of)
                    .orElse(OptionalLong.empty());
        } catch (SQLException _) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection.isPresent()) {
            connection.get().close();
        }
    }
}
