package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.vault.Forked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports to disks that are really full: it is said, an older export stays as it was, and nothing half written is left.
 * Each case has a small file system of its own, which only its process sees.
 */
@Tag("real-clients")
@Timeout(600)
class ExportOnDiskIT {

    @TempDir
    Path temp;

    @Test
    void aDiskWithRoomTakesAllOfIt() throws IOException {
        assertThat(exportingTo("true")).containsExactly("activity.exported", "[transfers.csv]", "61");
    }

    @Test
    void aFullDisk() throws IOException {
        assertThat(exportingTo("dd if=/dev/zero of=disk/filler bs=1k status=none || true"))
                .containsExactly("problem.copyTo.DISK_FULL", "[transfers.csv]", "1");
    }

    @Test
    void aDiskThatIsFullInTheMiddleOfTheFile() throws IOException {
        assertThat(exportingTo("dd if=/dev/zero of=disk/filler bs=1k count=52 status=none"))
                .containsExactly("problem.copyTo.DISK_FULL", "[transfers.csv]", "1");
    }

    /** What the export came to, what lies there then, and how many lines the file has; an older one has one. */
    private List<String> exportingTo(String trouble) throws IOException {
        Files.createDirectory(temp.resolve("disk"));
        var prepare = "set -e; mount -t tmpfs -o size=64k,mode=700 none disk; echo older > disk/transfers.csv; "
                + trouble + "; exec \"$0\" \"$@\"";
        var starter = List.of("unshare", "--user", "--map-root-user", "--mount", "--wd=" + temp, "bash", "-c", prepare);
        try (var child = Forked.through(
                starter,
                ExportsOnce.class,
                temp.resolve("data").toString(),
                temp.resolve("disk/transfers.csv").toString())) {
            return child.rest();
        }
    }
}
