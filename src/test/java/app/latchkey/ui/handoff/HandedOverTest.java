package app.latchkey.ui.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.HandOff;
import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOverTest {

    private static final Instant EARLIER = TestDesk.NOW.minusSeconds(60);

    @TempDir
    Path vaultFolder;

    @TempDir
    Path folder;

    private HandOffRig rig;
    private HandedOver handed;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        rig = new HandOffRig(vaultFolder);
        handed = new HandedOver(Later.never(), rig.keeper);
        file = Files.writeString(folder.resolve("okx.json"), "secrets");
        var digest = FileLook.digest("secrets".getBytes(StandardCharsets.UTF_8));
        var written = new WrittenFile(file.toString(), digest);
        rig.keeper.remember("CCXT", EARLIER, Optional.of(written));
        rig.keeper.remember("HUMMINGBOT", TestDesk.NOW, Optional.empty());
        handed.read(false);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private HandedOver.Entry ccxt() {
        return handed.entries().getValue().getLast();
    }

    @Test
    void theyAreListedNewestFirstWithWhatBecameOfTheirFiles() {
        assertThat(handed.entries().getValue())
                .extracting(each -> each.made().target())
                .containsExactly("HUMMINGBOT", "CCXT");
        assertThat(handed.entries().getValue().getFirst().file()).isEmpty();
        assertThat(ccxt().file()).contains(FileLook.THERE);
    }

    @Test
    void aFileIsDeletedAndThatTheKeyWentThereStaysKnown() {
        handed.delete(ccxt().made());

        assertThat(file).doesNotExist();
        assertThat(handed.done().getValue()).contains(Message.of("handoff.file.deleted", file.toString()));
        assertThat(ccxt().made().target()).isEqualTo("CCXT");
        assertThat(ccxt().file()).isEmpty();
    }

    @Test
    void aFileThatSomebodyHasWorkedOnIsLeftToThem() throws IOException {
        Files.writeString(file, "secrets and my own settings");
        handed.read(false);
        assertThat(ccxt().file()).contains(FileLook.CHANGED);

        handed.delete(ccxt().made());

        assertThat(file).exists();
        assertThat(handed.problem().getValue()).contains(Message.of("handoff.file.notDeleted", file.toString()));
        assertThat(ccxt().made().file()).isPresent();
    }

    @Test
    void aFileThatIsGoneIsSaidToBeGoneAndCanBeForgotten() throws IOException {
        Files.delete(file);
        handed.read(false);
        assertThat(ccxt().file()).contains(FileLook.GONE);

        handed.forget(ccxt().made());

        assertThat(rig.handOffs()).extracting(HandOff::target).containsExactly("HUMMINGBOT");
    }

    @Test
    void aLaterCopyForTheSameTargetTakesTheEarlierOnesPlaceButNoFileIsForgottenForIt() {
        rig.keeper.remember("HUMMINGBOT", TestDesk.NOW.plusSeconds(1), Optional.empty());
        rig.keeper.remember("CCXT", TestDesk.NOW.plusSeconds(2), Optional.empty());

        assertThat(rig.handOffs()).extracting(HandOff::target).containsExactly("CCXT", "HUMMINGBOT", "CCXT");
        assertThat(rig.handOffs().getFirst().file()).isPresent();
    }

    @Test
    void whoHasAKeyThatAnotherOneTookThePlaceOfIsToldApartAndStaysListedBesideTheNewOne() throws IOException {
        var credentials = new Credentials(
                new ApiKey("2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0"),
                Secret.copyOf(TestDesk.SECRET_KEY),
                Secret.copyOf(TestDesk.PASSPHRASE));
        try (credentials) {
            rig.test.vault.put(rig.test
                    .vault
                    .connections()
                    .withId(rig.connection.id())
                    .orElseThrow()
                    .withCredentials(credentials));
        }
        rig.keeper.remember("HUMMINGBOT", TestDesk.NOW.plusSeconds(1), Optional.empty());
        handed.read(false);

        assertThat(handed.entries().getValue())
                .extracting(each -> each.made().target(), HandedOver.Entry::isOfItsKey)
                .containsExactly(tuple("HUMMINGBOT", true), tuple("HUMMINGBOT", false), tuple("CCXT", false));
        assertThat(handed.entries().getValue().getLast().made().key()).isEqualTo("1f2e3d4c-…-a1b0");
    }
}
