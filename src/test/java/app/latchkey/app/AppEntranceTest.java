package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Secret;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Entrance.Entering;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.vault.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppEntranceTest {

    @TempDir
    Path folder;

    private AppEntrance entrance() {
        var services =
                new Services(InstantSource.system(), () -> new Cost(8, 1, 1), OwnerOnly::replace, Optional::empty);
        return new AppEntrance(new DataFolders(folder), Optional.empty(), services);
    }

    private Gate enter(Workspace workspace) {
        return ((Entering.Entered) entrance().enter(workspace)).gate();
    }

    private static Gate.Unlocking open(Gate gate, String password) {
        try (var master = Secret.copyOf(password)) {
            return gate.open(master);
        }
    }

    private static void create(Gate gate) {
        try (var master = Secret.copyOf(PreparedData.MASTER)) {
            ((Gate.Unlocking.Opened) gate.create(master)).desk().close().run();
        }
    }

    @Test
    void aWorkspaceThatIsTakenSaysSoUntilItIsLeft() {
        try (var _ = enter(Workspace.REAL)) {
            assertThat(entrance().enter(Workspace.REAL)).isEqualTo(new Entering.Refused(Message.of("refused.taken")));
        }

        enter(Workspace.REAL).close();
    }

    @Test
    void practiceComesWithItsExchangeAndRealWithout() {
        var entrance = entrance();

        try (var _ = ((Entering.Entered) entrance.enter(Workspace.PRACTICE)).gate()) {
            assertThat(entrance.practice().orElseThrow().getHost()).isEqualTo("127.0.0.1");
        }
        try (var _ = ((Entering.Entered) entrance.enter(Workspace.REAL)).gate()) {
            assertThat(entrance.practice()).isEmpty();
        }
    }

    @Test
    void aWorkspaceThatWasBegunAheadIsTheOneThatIsEntered() {
        var entrance = entrance();
        entrance.hurry(Workspace.PRACTICE);

        try (var gate = ((Entering.Entered) entrance.enter(Workspace.PRACTICE)).gate()) {
            assertThat(gate.workspace()).isEqualTo(Workspace.PRACTICE);
            assertThat(entrance.practice()).isPresent();
        }
        enter(Workspace.PRACTICE).close();
    }

    @Test
    void aWorkspaceThatWasBegunAheadIsFreeAgainWhenAnotherIsEntered() {
        var entrance = entrance();
        entrance.hurry(Workspace.PRACTICE);

        try (var gate = ((Entering.Entered) entrance.enter(Workspace.REAL)).gate()) {
            assertThat(gate.workspace()).isEqualTo(Workspace.REAL);
            assertThat(entrance.practice()).isEmpty();
            enter(Workspace.PRACTICE).close();
        }
    }

    @Test
    void aDamagedPracticeExchangeIsSaidAndTheWorkspaceIsFreeAgain() throws IOException {
        enter(Workspace.PRACTICE).close();
        try (var files = Files.list(folder.resolve("practice").resolve("exchange"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "{\"not\":\"an event\"}\n{\"nor\":\"this\"}\n");
            }
        }

        assertThat(entrance().enter(Workspace.PRACTICE))
                .isEqualTo(new Entering.Refused(Message.of("refused.practiceDamaged")));
        assertThat(entrance().enter(Workspace.PRACTICE))
                .isEqualTo(new Entering.Refused(Message.of("refused.practiceDamaged")));
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Files.writeString(folder.resolve("real"), "in the way");

        assertThat(entrance().enter(Workspace.REAL)).isInstanceOfSatisfying(Entering.Refused.class, refused -> {
            assertThat(refused.why().key()).startsWith("refused.folder.");
            assertThat(refused.why().values()).containsExactly(folder.toString());
        });
    }

    @Test
    void everyWayInWhichAVaultDoesNotOpenHasItsSentence() throws IOException {
        try (var gate = enter(Workspace.REAL)) {
            assertThat(gate.hasVault()).isFalse();
            assertThat(why(open(gate, PreparedData.MASTER))).isEqualTo(Message.of("problem.vault.MISSING"));
            create(gate);
            assertThat(gate.hasVault()).isTrue();
            assertThat(why(open(gate, "something else"))).isEqualTo(Message.of("problem.vault.WRONG_PASSWORD"));

            var file = folder.resolve("real").resolve("vault.latchkey");
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(why(open(gate, PreparedData.MASTER))).isEqualTo(Message.of("problem.vault.damaged.ALTERED"));
            Files.writeString(file, "no vault at all");
            assertThat(why(open(gate, PreparedData.MASTER))).isEqualTo(Message.of("problem.vault.damaged.NOT_A_VAULT"));
        }
    }

    @Test
    void aSecondVaultIsNeverMadeOverTheFirst() {
        try (var gate = enter(Workspace.REAL);
                var master = Secret.copyOf(PreparedData.MASTER)) {
            create(gate);

            assertThat(why(gate.create(master))).isEqualTo(Message.of("problem.save.OTHER"));
        }
    }

    private static Message why(Gate.Unlocking unlocking) {
        assertThat(unlocking).isInstanceOf(Gate.Unlocking.Refused.class);
        return ((Gate.Unlocking.Refused) unlocking).refusal().why();
    }
}
