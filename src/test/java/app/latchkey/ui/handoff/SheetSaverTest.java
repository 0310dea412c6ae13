package app.latchkey.ui.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.Reach;
import app.latchkey.handoff.Handout;
import app.latchkey.handoff.Handover;
import app.latchkey.handoff.Sheet;
import app.latchkey.handoff.VariableNames;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.HandOff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetSaverTest {

    @TempDir
    Path vaultFolder;

    @TempDir
    Path folder;

    private HandOffRig rig;
    private Handout handout;
    private List<Sheet> sheets;
    private SheetSaver saver;
    private Path chosen;
    private int written;

    @BeforeEach
    void open() throws IOException {
        rig = new HandOffRig(vaultFolder);
        chosen = folder.resolve("okx.json");
        var connection = rig.connection;
        handout = HandOffRig.target("CCXT")
                .write(new Handover(
                        "Gridbot",
                        connection.site(),
                        connection.site().rest().orElseThrow(),
                        connection.environment(),
                        connection.credentials(),
                        VariableNames.NAUTILUS));
        sheets = ((Handout.Sheets) handout).sheets();
        saver = new SheetSaver(new Dialogs(), Later.never(), rig.keeper, TestDesk.CLOCK, () -> written++);
    }

    @AfterEach
    void close() {
        handout.close();
        rig.close();
    }

    private final class Dialogs implements FileDialogs {

        @Override
        public Optional<Path> toOpen(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, String suggestedName) {
            assertThat(suggestedName).isIn("okx.json", "okx.mjs", "okx.py");
            return Optional.of(chosen);
        }
    }

    private void save(int sheet) {
        saver.save(sheets.get(sheet), HandOffRig.target("CCXT"), "Save");
    }

    private void saveAllTheSame() {
        saver.saveAllTheSame(sheets.getFirst(), HandOffRig.target("CCXT"));
    }

    @Test
    void aSheetGoesWholeIntoANewFileAndIsRememberedWithIt() throws IOException {
        save(0);

        assertThat(Files.readString(chosen)).contains(TestDesk.SECRET_KEY, TestDesk.PASSPHRASE);
        assertThat(saver.done().getValue()).contains(Message.of("handoff.saved", chosen.toString()));
        assertThat(written).isEqualTo(1);
        assertThat(rig.handOffs()).singleElement().satisfies(made -> {
            assertThat(made.target()).isEqualTo("CCXT");
            assertThat(made.at()).isEqualTo(TestDesk.NOW);
            assertThat(FileLook.at(made.file().orElseThrow())).isEqualTo(FileLook.THERE);
        });
    }

    @Test
    void aProgramWithoutSecretsIsWrittenAndNothingIsRememberedOfIt() {
        save(1);

        assertThat(chosen).exists();
        assertThat(saver.done().getValue()).contains(Message.of("handoff.savedPlain", chosen.toString()));
        assertThat(rig.handOffs()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws IOException {
        Files.writeString(chosen, "somebody’s");

        save(0);

        assertThat(Files.readString(chosen)).isEqualTo("somebody’s");
        assertThat(saver.problem().getValue()).contains(Message.of("handoff.exists", chosen.toString()));
        assertThat(rig.handOffs()).isEmpty();
    }

    @Test
    void beforeAGitRepositoryTheUserIsAskedAndNothingIsWrittenUntilTheyInsist() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        save(0);
        assertThat(chosen).doesNotExist();
        assertThat(saver.doubt().getValue()).contains(new SheetSaver.Doubt(chosen, Reach.GIT));
        saveAllTheSame();

        assertThat(chosen).exists();
        assertThat(saver.doubt().getValue()).isEmpty();
        assertThat(rig.handOffs()).extracting(HandOff::target).containsExactly("CCXT");
    }

    @Test
    void aProgramWithoutSecretsMayLieInARepositoryWithoutAQuestion() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        save(1);

        assertThat(chosen).exists();
        assertThat(saver.doubt().getValue()).isEmpty();
    }

    @Test
    void whatWasWrittenAndCannotBeRememberedIsTakenBack() {
        rig.test.fillDisk();

        save(0);

        assertThat(chosen).doesNotExist();
        assertThat(saver.problem().getValue())
                .hasValueSatisfying(said -> assertThat(said.key()).isEqualTo("problem.save.DISK_FULL"));
        assertThat(written).isZero();
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsRemembered() {
        chosen = folder.resolve("missing").resolve("okx.json");

        save(0);

        assertThat(saver.problem().getValue())
                .hasValueSatisfying(said -> assertThat(said.key()).startsWith("problem.copyTo."));
        assertThat(rig.handOffs()).isEmpty();
    }
}
