package app.latchkey.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
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
    void whenTheNewContentsCannotTakeThePlaceTheOldOnesStayAndNothingElse() throws IOException {
        var inTheWay = Files.createDirectory(temp.resolve("vault"));
        Files.createFile(inTheWay.resolve("something"));

        assertThatThrownBy(() -> OwnerOnly.replace(inTheWay, new byte[] {1})).isInstanceOf(IOException.class);

        assertThat(inTheWay.resolve("something")).exists();
        assertThat(temp).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLeftoverOfACrashedSaveDoesNotHinderTheNext() throws IOException {
        var file = temp.resolve("vault");
        Files.writeString(temp.resolve("vault.new"), "half of it");

        OwnerOnly.replace(file, new byte[] {1});

        assertThat(Files.readAllBytes(file)).containsExactly(1);
        assertThat(temp).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whereAFileCannotBeReplacedInOneStepTheOldOneStaysAndTheReasonIsTyped() throws IOException {
        var file = Files.writeString(temp.resolve("vault"), "old");

        assertThatThrownBy(() -> OwnerOnly.replace(file, new byte[] {1}, (from, to) -> {
                    throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "cross-device link");
                }))
                .isInstanceOfSatisfying(SaveFailedException.class, failed -> assertThat(failed.problem())
                        .isEqualTo(SaveProblem.NO_ATOMIC_REPLACE));

        assertThat(file).hasContent("old");
        assertThat(temp).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void theNewContentsAreWholeAndClosedToOthersBeforeTheyTakeTheirPlace() throws IOException {
        var file = Files.writeString(temp.resolve("vault"), "old");

        OwnerOnly.replace(file, new byte[] {1, 2}, (from, to) -> {
            assertThat(Files.readAllBytes(from)).containsExactly(1, 2);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(from)))
                    .isEqualTo("rw-------");
            assertThat(to).hasContent("old");
            Files.delete(from);
        });

        assertThat(file).hasContent("old");
    }

    @Test
    void aLinkGoesOnLeadingToTheFileThatItLeadsTo() throws IOException {
        var file = Files.writeString(
                Files.createDirectory(temp.resolve("synchronised")).resolve("vault"), "old");
        var link = Files.createSymbolicLink(temp.resolve("vault"), file);

        OwnerOnly.replace(link, new byte[] {1});

        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(file)).containsExactly(1);
    }

    @Test
    void aFileThatWasThereIsKeptAndClosedToOthers() throws IOException {
        var file = Files.writeString(temp.resolve("journal"), "kept");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        OwnerOnly.file(file);
        OwnerOnly.file(temp.resolve("new"));

        assertThat(file).hasContent("kept");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("new"))))
                .isEqualTo("rw-------");
    }
}
