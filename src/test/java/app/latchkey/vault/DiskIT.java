package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.SaveProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are really full, read-only, closed, or cannot replace the file in one step: what is in the way is told, and
 * vault and draft are as they were. Each case has a small file system of its own, which only its process sees.
 */
@Tag("real-clients")
@Timeout(600)
class DiskIT {

    @TempDir
    Path temp;

    @BeforeEach
    void aVaultWithADraft() throws IOException {
        try (var vault = newVault(folder(Files.createDirectory(temp.resolve("made"))))) {
            vault.put(connection("Grid bot"));
            vault.draft().save(new DraftContents("name", Map.of(), Map.of()));
        }
        Files.createDirectory(temp.resolve("disk"));
    }

    @Test
    void aFullDisk() throws IOException {
        assertThat(savingOn("dd if=/dev/zero of=disk/filler bs=1k status=none || true"))
                .containsExactly(SaveProblem.DISK_FULL.name(), SaveProblem.DISK_FULL.name(), "Grid bot", "name");
    }

    @Test
    void aDiskThatIsFullInTheMiddleOfAFile() throws IOException {
        assertThat(savingOn("dd if=/dev/zero of=disk/filler bs=1k count=40 status=none"))
                .containsExactly(SaveProblem.DISK_FULL.name(), "SAVED", "Grid bot", "notes");
    }

    @Test
    void aReadOnlyDisk() throws IOException {
        assertThat(savingOn("mount -o remount,ro disk"))
                .containsExactly(SaveProblem.NOT_ALLOWED.name(), SaveProblem.NOT_ALLOWED.name(), "Grid bot", "name");
    }

    @Test
    void aFolderThatMayNotBeWrittenTo() throws IOException {
        assertThat(savingOn("chmod 500 disk"))
                .containsExactly(SaveProblem.NOT_ALLOWED.name(), SaveProblem.NOT_ALLOWED.name(), "Grid bot", "name");
    }

    @Test
    void filesThatCannotBeReplacedInOneStepAsSomethingIsMountedOverThem() throws IOException {
        assertThat(savingOn("mount --bind disk/vault.latchkey disk/vault.latchkey;"
                        + " mount --bind disk/draft.latchkey disk/draft.latchkey"))
                .containsExactly(
                        SaveProblem.NO_ATOMIC_REPLACE.name(), SaveProblem.NO_ATOMIC_REPLACE.name(), "Grid bot", "name");
    }

    /** What saving the vault, saving the draft, and opening both again came to. */
    private List<String> savingOn(String trouble) throws IOException {
        var prepare = "set -e; mount -t tmpfs -o size=64k,mode=700 none disk; cp -r made/. disk; " + trouble
                + "; exec setpriv --bounding-set=-dac_override,-dac_read_search \"$0\" \"$@\"";
        var starter = List.of("unshare", "--user", "--map-root-user", "--mount", "--wd=" + temp, "bash", "-c", prepare);
        try (var child =
                Forked.through(starter, SavesOnce.class, temp.resolve("disk").toString())) {
            return child.rest();
        }
    }
}
