package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The heap limit that Latchkey is started with serves the largest file at the largest memory that it accepts. */
@Timeout(600)
class HeapLimitIT {

    private static final Cost LARGEST = new Cost(Cost.MAX_MEMORY_KIB, 1, 1);

    @TempDir
    Path temp;

    @Test
    void theLargestFileAtTheLargestMemoryOpensWithTheWindowInMemoryToo() throws IOException {
        Files.createDirectories(temp);
        Files.write(folder(temp).files().vault(), largestVault());

        try (var child = Forked.java(List.of(shippedLimit()), OpensOnce.class, temp.toString())) {
            assertThat(child.hear()).isEqualTo("Opened 400");
        }
    }

    private static String shippedLimit() throws IOException {
        var limit = Pattern.compile("-Xmx\\d+m").matcher(Files.readString(Path.of("packaging/setup.sh")));
        assertThat(limit.find()).isTrue();
        return limit.group();
    }

    private static byte[] largestVault() throws IOException {
        var random = new SecureRandom();
        var notes = "\u20ac".repeat(Connection.MAX_NOTES);
        var contents = Contents.empty();
        for (int i = 0; i < 400; i++) {
            contents = contents.with(Entry.of(connection("bot " + i).withNotes(notes)));
        }
        try (var key = VaultKey.random(random)) {
            var lock = MasterLock.around(key, master(), LARGEST, random);
            var file = VaultFile.seal(lock, key, contents.toBytes(), random);
            assertThat(file.length).isBetween(VaultFiles.LARGEST / 10 * 7, VaultFiles.LARGEST);
            return file;
        }
    }
}
