package app.latchkey.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    Path temp;

    @Test
    void aReplacedFileHasTheNewContentsAndIsClosedToOthers() throws IOException {
        var file = temp.resolve("vault");

        OwnerOnly.replace(file, new byte[] {1});
        OwnerOnly.replace(file, new byte[] {2, 3});

        assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(temp).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFolderThatWasOpenToOthersIsClosed() throws IOException {
        var folder = Files.createDirectory(
                temp.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        OwnerOnly.folder(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void anInterruptIsDeliveredAfterTheFileIsWhole() throws IOException {
        var file = temp.resolve("vault");

        Thread.currentThread().interrupt();
        OwnerOnly.replace(file, new byte[] {7});

        assertThat(Thread.interrupted()).isTrue();
        assertThat(Files.readAllBytes(file)).containsExactly(7);
    }

    @Test
    void aFolderThatIsNotThereLeavesNothingBehind() {
        var file = temp.resolve("missing").resolve("vault");

        assertThatThrownBy(() -> OwnerOnly.replace(file, new byte[] {1})).isInstanceOf(IOException.class);
    }

    @Test
    void aFullDiskIsToldApart() {
        assertThat(SaveProblem.of(new IOException("No space left on device"))).isEqualTo(SaveProblem.DISK_FULL);
        assertThat(SaveProblem.of(new IOException("Read-only file system"))).isEqualTo(SaveProblem.NOT_ALLOWED);
    }
}
