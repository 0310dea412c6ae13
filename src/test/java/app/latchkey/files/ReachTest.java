package app.latchkey.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @TempDir
    Path temp;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(temp.resolve(name));
    }

    @Test
    void anOrdinaryFolderRaisesNoDoubt() throws IOException {
        assertThat(Reach.of(folder("bots/megabot").resolve("okx.json"))).isEmpty();
    }

    @Test
    void aWorkingTreeIsNoticedFromAnyFolderInIt() throws IOException {
        folder("bot/.git");

        assertThat(Reach.of(folder("bot/src/main").resolve("okx.json"))).contains(Reach.GIT);
    }

    /** In a worktree or a submodule of its own, {@code .git} is a file. */
    @Test
    void aWorktreeWithAFileInThePlaceOfTheFolderIsNoticed() throws IOException {
        Files.writeString(folder("tree").resolve(".git"), "gitdir: elsewhere");

        assertThat(Reach.of(temp.resolve("tree").resolve("okx.json"))).contains(Reach.GIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dropbox", "OneDrive - Example", "Google Drive", "Nextcloud", "iCloud Drive (Archive)"})
    void aFolderThatIsCalledAsASyncedOneIsNoticed(String name) throws IOException {
        assertThat(Reach.of(folder(name + "/bots").resolve("okx.json"))).contains(Reach.SYNCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {".stfolder", ".dropbox", ".nextcloudsync.log"})
    void aFolderInWhichASyncingProgramLeftItsMarkIsNoticed(String mark) throws IOException {
        Files.writeString(folder("shared").resolve(mark), "");

        assertThat(Reach.of(folder("shared/deep/down").resolve("okx.json"))).contains(Reach.SYNCED);
    }

    @Test
    void aSymbolicLinkIsFollowed() throws IOException {
        folder("bot/.git");
        var link = Files.createSymbolicLink(temp.resolve("innocent"), folder("bot/conf"));

        assertThat(Reach.of(link.resolve("okx.json"))).contains(Reach.GIT);
    }
}
