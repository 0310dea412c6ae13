package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Entrance;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps a workspace or its vault from being opened has a sentence of its own, and what was there stays. */
class AppGateTest {

    /** Nothing runs there, and nothing is asked: for these tests it is enough that none is started here. */
    private static final Optional<URI> ELSEWHERE = Optional.of(URI.create("http://127.0.0.1:9"));

    @TempDir
    Path data;

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.createFile(data.resolve("file"));

        var refused = refused(OpenDesk.entering(file.resolve("latchkey"), ELSEWHERE));

        assertThat(refused.key()).startsWith("refused.folder.");
        assertThat(sentence(refused)).contains(file.resolve("latchkey").toString());
    }

    @Test
    void aWorkspaceThatIsTakenIsRefusedAndEnteredOnceItIsFree() throws IOException {
        var lock = new DataFolders(data).lock(Workspace.PRACTICE).orElseThrow();

        assertThat(refused(OpenDesk.entering(data, ELSEWHERE)).key()).isEqualTo("refused.taken");

        lock.close();
        OpenDesk.enter(data, ELSEWHERE).close();
    }

    @Test
    void aDamagedStateOfThePracticeExchangeIsToldAndTheWorkspaceIsFreeAgain() throws IOException {
        var exchange = Files.createDirectories(data.resolve("practice").resolve("exchange"));
        Files.writeString(exchange.resolve("exchange.log"), "this is no event\n");

        var refused = refused(OpenDesk.entering(data, Optional.empty()));

        assertThat(refused.key()).isEqualTo("refused.practiceDamaged");
        assertThat(sentence(refused)).contains("exchange");
        assertThat(exchange.resolve("exchange.log")).hasContent("this is no event");
        OpenDesk.enter(data, ELSEWHERE).close();
    }

    @Test
    void aWrongPasswordAndAMissingVaultAreTold() throws IOException {
        makeVault();
        var gate = OpenDesk.enter(data, ELSEWHERE);

        try (var wrong = Secret.copyOf("another password")) {
            assertThat(refused(gate.open(wrong)).key()).isEqualTo("problem.vault.WRONG_PASSWORD");
        }
        Files.delete(vault());
        assertThat(refused(OpenDesk.unlocking(gate)).key()).isEqualTo("problem.vault.MISSING");

        gate.close();
    }

    @Test
    void aVaultOfALaterVersionIsLeftAsItIs() throws IOException, NoSuchAlgorithmException {
        makeVault();
        var bytes = Files.readAllBytes(vault());
        ByteBuffer.wrap(bytes).putShort("LATCHKEY".length(), (short) 2);
        int end = bytes.length - 32;
        var digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, end));
        System.arraycopy(digest, 0, bytes, end, digest.length);
        Files.write(vault(), bytes);

        assertThat(refusedUnlocking().key()).isEqualTo("problem.vault.NEWER");

        assertThat(vault()).hasBinaryContent(bytes);
    }

    @Test
    void aDamagedVaultIsToldAndLeftAsItIs() throws IOException {
        makeVault();
        Files.write(vault(), new byte[] {1}, StandardOpenOption.APPEND);
        var bytes = Files.readAllBytes(vault());

        var refused = refusedUnlocking();

        assertThat(refused.key()).isEqualTo("problem.vault.damaged.ALTERED");
        assertThat(sentence(refused)).contains("Restore from a copy");
        assertThat(vault()).hasBinaryContent(bytes);
    }

    @Test
    void aRecordOfTransfersOfALaterVersionIsLeftAsItIsAndTheVaultClosedAgain() throws IOException, SQLException {
        makeVault();
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + store());
                var statement = database.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }

        assertThat(refusedUnlocking().key()).isEqualTo("problem.vault.NEWER");

        assertThat(store()).isNotEmptyFile();
    }

    @Test
    void aRecordOfTransfersThatCannotBeOpenedIsTold() throws IOException {
        makeVault();
        Files.createDirectory(store());

        assertThat(refusedUnlocking().key()).startsWith("problem.store.");
    }

    @Test
    void aVaultIsNotMadeWhereTheRecordOfTransfersCannotBeOpenedSoThatTheNextTryCanMakeIt() throws IOException {
        Files.createDirectories(store());
        var gate = OpenDesk.enter(data, ELSEWHERE);
        try (var master = Secret.copyOf("correct horse battery")) {
            assertThat(refused(gate.create(master)).key()).startsWith("problem.store.");
            assertThat(gate.hasVault()).isFalse();

            Files.delete(store());
            var desk = ((Gate.Unlocking.Opened) gate.create(master)).desk();
            desk.close().run();
        }
        assertThat(gate.hasVault()).isTrue();
        gate.close();
    }

    @Test
    void aDamagedRecordOfTransfersIsSetAsideAndTheUserIsToldWhereItLies() throws IOException {
        makeVault();
        Files.writeString(store(), "this is no database, and long enough to be looked at twice");
        var gate = OpenDesk.enter(data, ELSEWHERE);

        var desk = OpenDesk.unlock(gate);

        var aside = store().resolveSibling("store.db.damaged-1");
        assertThat(aside).exists();
        assertThat(desk.notices()).singleElement().satisfies(notice -> assertThat(sentence(notice))
                .contains(aside.toString()));
        desk.close().run();
        var again = OpenDesk.unlock(gate);
        assertThat(again.notices()).as("told once").isEmpty();
        again.close().run();
        gate.close();
    }

    private void makeVault() throws IOException {
        try (var credentials = PracticeRig.credentials(
                "0badc0de-1111-4222-8333-444455556666", "22582BD0CFF14C41EDBF1AB98506286D", PracticeRig.PASSPHRASE)) {
            OpenDesk.makeVault(data, credentials);
        }
    }

    private Path vault() {
        return data.resolve("practice").resolve("vault.latchkey");
    }

    private Path store() {
        return data.resolve("practice").resolve("store.db");
    }

    private Message refusedUnlocking() {
        var gate = OpenDesk.enter(data, ELSEWHERE);
        try (gate) {
            return refused(OpenDesk.unlocking(gate));
        }
    }

    private static Message refused(Entrance.Entering entering) {
        assertThat(entering).isInstanceOf(Entrance.Entering.Refused.class);
        return ((Entrance.Entering.Refused) entering).why();
    }

    private static Message refused(Gate.Unlocking unlocking) {
        assertThat(unlocking).isInstanceOf(Gate.Unlocking.Refused.class);
        var why = ((Gate.Unlocking.Refused) unlocking).refusal().why();
        assertThat(sentence(why)).isNotBlank();
        return why;
    }

    private static String sentence(Message message) {
        return message.in(Texts.in(Locale.ENGLISH));
    }
}
