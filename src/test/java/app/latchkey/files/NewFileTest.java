package app.latchkey.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    private static final byte[] MINE = {1, 2, 3};
    private static final byte[] THEIRS = {9};

    @TempDir
    Path temp;

    private Path file() {
        return temp.resolve("okx.json");
    }

    @Test
    void aNewFileIsWholeForItsOwnerAloneAndTheOnlyOneThere() throws IOException {
        OwnerOnly.writeNew(file(), MINE);

        assertThat(Files.readAllBytes(file())).isEqualTo(MINE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(temp).isDirectoryContaining(each -> each.equals(file())).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        Files.write(file(), THEIRS);

        assertThatThrownBy(() -> OwnerOnly.writeNew(file(), MINE)).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(Files.readAllBytes(file())).isEqualTo(THEIRS);
    }

    @Test
    void aFileThatAppearsAtTheLastMomentIsLeftAsItIs() throws IOException {
        assertThatThrownBy(() -> OwnerOnly.writeNew(file(), MINE, (second, first) -> {
                    Files.write(second, THEIRS);
                    return Files.createLink(second, first);
                }))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(Files.readAllBytes(file())).isEqualTo(THEIRS);
        assertThat(temp).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLinkToNothingIsSomebodysToo() throws IOException {
        Files.createSymbolicLink(file(), temp.resolve("nowhere"));

        assertThatThrownBy(() -> OwnerOnly.writeNew(file(), MINE)).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whereNoSecondNameCanBeGivenItIsMadeUnderItsOwnAndStillOnlyOnce() throws IOException {
        OwnerOnly.Link none = (second, _) -> {
            throw new FileSystemException(second.toString(), null, "Operation not permitted");
        };

        OwnerOnly.writeNew(file(), MINE, none);
        assertThat(Files.readAllBytes(file())).isEqualTo(MINE);

        assertThatThrownBy(() -> OwnerOnly.writeNew(file(), THEIRS, none))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(MINE);
    }

    @Test
    void aFolderThatIsNotThereIsToldAsASaveThatFailed() {
        var file = temp.resolve("missing").resolve("okx.json");

        assertThatThrownBy(() -> OwnerOnly.writeNew(file, MINE)).isInstanceOf(SaveFailedException.class);
    }
}
