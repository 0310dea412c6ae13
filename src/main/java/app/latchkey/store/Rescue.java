package app.latchkey.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * A fresh database with everything that can be read of a damaged one, in its place. The fresh one is made whole under
 * another name first, so that whatever moment this ends at, the next opening finds the one or the other.
 */
final class Rescue {

    private static final String IN_WORK = ".rescue";
    private static final String READY = ".rescued";

    private Rescue() {}

    /**
     * Keeps a copy of the damaged file and puts the rescued one in its place.
     *
     * @param sound whether a transfer read from the damaged file makes sense
     */
    static SetAside of(Path file, Predicate<TransferRow> sound) throws IOException {
        var kept = Aside.copy(file, "damaged");
        var fresh = beside(file, IN_WORK);
        Aside.delete(fresh);
        var found = fill(fresh, file, kept, sound);
        Files.move(fresh, beside(file, READY));
        finish(file);
        return found;
    }

    /** Does what is left when an earlier rescue ended before the rescued database was in its place. */
    static void finish(Path file) throws IOException {
        if (Files.exists(beside(file, READY))) {
            Aside.replace(file, beside(file, READY));
        }
    }

    private static SetAside fill(Path fresh, Path damaged, Path kept, Predicate<TransferRow> sound) throws IOException {
        try (var database = Database.open(fresh);
                var old = new DamagedTables(damaged)) {
            return database.write(connection -> {
                new RescuedRows(old, connection, sound).takeAll();
                long taken = count(connection, "1");
                return new SetAside(kept, taken, missing(old, taken), count(connection, "unsettled"));
            });
        } catch (SQLException | StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** No transfer is ever deleted, so the last one's number is how many there were. */
    private static OptionalLong missing(DamagedTables old, long taken) {
        var last = old.last("transfer");
        return last.isPresent() ? OptionalLong.of(Math.max(0, last.getAsLong() - taken)) : last;
    }

    private static long count(Connection connection, String condition) throws SQLException {
        return Sql.first(connection, row -> row.getLong(1), "SELECT count(*) FROM transfer WHERE " + condition)
                .orElseThrow();
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
