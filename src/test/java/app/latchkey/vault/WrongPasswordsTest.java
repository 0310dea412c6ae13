package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.CHEAP;
import static app.latchkey.vault.TestVaults.NOW;
import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongPasswordsTest {

    @TempDir
    Path temp;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5_000_000_000L);
    private final WrongPasswords wrong = new WrongPasswords(nanos::get);

    @Test
    void fromTheThirdOnThePauseDoublesUpToHalfAMinute() {
        var pauses = new ArrayList<Long>();
        for (int i = 0; i < 10; i++) {
            wrong.count();
            pauses.add(wrong.pause().toSeconds());
            pass(wrong.pause());
        }

        assertThat(pauses).isEqualTo(List.of(0L, 0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L));
    }

    @Test
    void aPauseEndsByItselfAlsoWhenTheClockOverflows() {
        guessWrongly(8);

        pass(Duration.ofSeconds(29));
        assertThat(wrong.pause()).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(wrong.pause()).isZero();
    }

    @Test
    void aTryThatComesTooSoonIsNotLookedAtEvenWhenItIsRight() throws IOException {
        var folder = slowFolder();
        newVault(folder(temp)).close();
        guess(folder, "a");
        guess(folder, "b");
        assertThat(guess(folder, "c")).isEqualTo(new Opening.WrongPassword(3, Duration.ofSeconds(1)));

        assertThat(folder.open(master())).isEqualTo(new Opening.TooSoon(Duration.ofSeconds(1)));

        pass(Duration.ofSeconds(1));
        var opened = folder.open(master());
        assertThat(opened).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opened).vault().close();
        assertThat(guess(folder, "d")).isEqualTo(new Opening.WrongPassword(1, Duration.ZERO));
    }

    @Test
    void whereverAMasterPasswordIsAskedForTheCountIsOne() throws IOException {
        var folder = slowFolder();
        try (var vault = folder.create(master())) {
            vault.put(connection("Grid bot"));
            var copy = vault.copies().all().getFirst();

            assertThat(vault.check(secret("a"))).isEqualTo(new PasswordCheck.Wrong(1, Duration.ZERO));
            assertThat(vault.changePassword(secret("b"), secret("new")))
                    .isEqualTo(new PasswordCheck.Wrong(2, Duration.ZERO));
            assertThat(vault.copies().look(copy, secret("c")))
                    .isEqualTo(new Opening.WrongPassword(3, Duration.ofSeconds(1)));
            assertThat(vault.check(master())).isEqualTo(new PasswordCheck.TooSoon(Duration.ofSeconds(1)));
            assertThat(vault.changePassword(master(), secret("new")))
                    .isEqualTo(new PasswordCheck.TooSoon(Duration.ofSeconds(1)));

            pass(Duration.ofSeconds(1));
            assertThat(vault.check(master())).isEqualTo(new PasswordCheck.Right());
        }
    }

    @Test
    void aFileOfOnesOwnDoesNotEndThePause() throws IOException {
        var folder = slowFolder();
        newVault(folder(temp)).close();
        var mine = folder(temp.resolve("mine"));
        mine.create(secret("known")).close();
        guess(folder, "a");
        guess(folder, "b");

        assertThat(folder.look(mine.files().vault(), secret("known"))).isInstanceOf(Look.Seen.class);

        assertThat(guess(folder, "c")).isEqualTo(new Opening.WrongPassword(3, Duration.ofSeconds(1)));
    }

    @Test
    void theRightOneEndsTheRowAlsoWhileTheVaultIsOpen() throws IOException {
        try (var vault = slowFolder().create(master())) {
            vault.check(secret("a"));
            vault.check(secret("b"));
            assertThat(vault.check(master())).isEqualTo(new PasswordCheck.Right());

            assertThat(vault.check(secret("c"))).isEqualTo(new PasswordCheck.Wrong(1, Duration.ZERO));
        }
    }

    @Test
    void aNewVaultBeginsARowOfItsOwn() throws IOException {
        var folder = slowFolder();
        newVault(folder).close();
        guessWrongly(2);

        folder.startNew(master()).vault().close();

        assertThat(guess(folder, "a")).isEqualTo(new Opening.WrongPassword(1, Duration.ZERO));
    }

    @Test
    void theVaultsOwnFileEndsTheRowWhereverItWasChosen() throws IOException {
        var folder = slowFolder();
        newVault(folder).close();
        guessWrongly(2);

        ((Replacement.Done) folder.takeIn(folder.files().vault(), master()))
                .vault()
                .close();

        assertThat(guess(folder, "a")).isEqualTo(new Opening.WrongPassword(1, Duration.ZERO));
    }

    @Test
    void aRestoredCopyBeginsARowOfItsOwn() throws IOException {
        var folder = slowFolder();
        try (var vault = newVault(folder)) {
            vault.put(connection("Grid bot"));
        }
        guessWrongly(2);

        ((Replacement.Done) folder.restore(folder.copies().getFirst(), master()))
                .vault()
                .close();

        assertThat(guess(folder, "a")).isEqualTo(new Opening.WrongPassword(1, Duration.ZERO));
    }

    @Test
    void howeverManyWrongOnesNothingIsWrittenOrLost() throws IOException {
        var folder = slowFolder();
        newVault(folder(temp)).close();
        var before = Files.readAllBytes(folder.files().vault());
        for (int i = 0; i < 100; i++) {
            guess(folder, "guess " + i);
            pass(wrong.pause());
        }

        assertThat(folder.files().vault()).hasBinaryContent(before);
        assertThat(temp).isDirectoryNotContaining(file -> !file.endsWith("vault.latchkey"));
        assertThat(folder.open(master())).isInstanceOf(Opening.Opened.class);
    }

    private VaultFolder slowFolder() {
        return new VaultFolder(
                new VaultFiles(temp, InstantSource.fixed(NOW), OwnerOnly::replace),
                new SecureRandom(),
                () -> CHEAP,
                wrong);
    }

    private void guessWrongly(int times) {
        for (int i = 0; i < times; i++) {
            wrong.count();
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Opening guess(VaultFolder folder, String password) {
        return folder.open(secret(password));
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text);
    }
}
