package app.latchkey.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/** Damage to a store that is not open. */
public final class Broken {

    private static final int PAGE = 4096;

    private Broken() {}

    /** Makes the index of the transfers' names unreadable, but no row. */
    public static void index(Path folder) throws IOException, SQLException {
        var file = folder.resolve(Store.FILE_NAME);
        page(file, root(file, "sqlite_autoindex_transfer_1"));
    }

    /** Where a table or an index begins. */
    static int root(Path file, String name) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return Sql.first(
                            connection, row -> row.getInt(1), "SELECT rootpage FROM sqlite_schema WHERE name = ?", name)
                    .orElseThrow();
        }
    }

    static void page(Path file, int number) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rubbish = new byte[PAGE];
            Arrays.fill(rubbish, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(rubbish), (number - 1L) * PAGE);
        }
    }
}
