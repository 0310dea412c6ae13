package app.latchkey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @TempDir
    Path temp;

    @Test
    void everySystemHasItsOwnPlace() {
        assertThat(root("Linux", Map.of())).isEqualTo(Path.of("/home/ada/.local/share/latchkey"));
        assertThat(root("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/latchkey"));
        assertThat(root("FreeBSD", Map.of())).isEqualTo(Path.of("/home/ada/.local/share/latchkey"));
        assertThat(root("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Latchkey"));
        assertThat(root("Windows 11", Map.of("APPDATA", "/Users/ada/Roaming")))
                .isEqualTo(Path.of("/Users/ada/Roaming/Latchkey"));
        assertThat(root("Windows 11", Map.of())).isEqualTo(Path.of("/home/ada/AppData/Roaming/Latchkey"));
    }

    @Test
    void aRelativeOrEmptyVariableIsIgnored() {
        assertThat(root("Linux", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/ada/.local/share/latchkey"));
        assertThat(root("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(Path.of("/home/ada/.local/share/latchkey"));
    }

    @Test
    void theWorkspacesHaveFoldersOfTheirOwnThatOnlyTheOwnerCanEnter() throws IOException {
        var folders = new DataFolders(temp.resolve("latchkey"));

        var practice = folders.folder(Workspace.PRACTICE);
        var real = folders.folder(Workspace.REAL);

        assertThat(practice).isEqualTo(temp.resolve("latchkey/practice"));
        assertThat(real).isEqualTo(temp.resolve("latchkey/real"));
        for (var folder : new Path[] {folders.root(), practice, real}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aWorkspaceIsHeldUntilItsLockIsClosedAndTheOtherStaysFree() throws IOException {
        var folders = new DataFolders(temp);
        try (var held = folders.lock(Workspace.REAL).orElseThrow();
                var other = folders.lock(Workspace.PRACTICE).orElseThrow()) {
            assertThat(held).isNotEqualTo(other);
            assertThat(folders.lock(Workspace.REAL)).isEmpty();
        }

        try (var again = folders.lock(Workspace.REAL).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void aRootThatCannotBeMadeIsReported() throws IOException {
        var file = Files.createFile(temp.resolve("file"));

        assertThatThrownBy(() -> new DataFolders(file.resolve("latchkey")).folder(Workspace.REAL))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theSettingsLieBesideTheWorkspaces() throws IOException {
        new DataFolders(temp).settings().save(Settings.DEFAULT);

        assertThat(temp.resolve("settings.properties")).exists();
        assertThat(Objects.requireNonNull(temp.toFile().list())).hasSize(1);
    }

    private static Path root(String system, Map<String, String> environment) {
        return DataFolders.of(system, HOME, environment).root();
    }
}
