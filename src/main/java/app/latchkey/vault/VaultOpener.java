package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Opens vault files with a password, one guess at a time. Safe on any thread; blocking. */
final class VaultOpener {

    private final VaultFolder folder;

    VaultOpener(VaultFolder folder) {
        this.folder = folder;
    }

    /** @param isOurs whether it is the folder's own vault: only its password ends a row of wrong ones */
    synchronized Opening open(Path file, Secret master, boolean isOurs) {
        byte[] bytes;
        try {
            bytes = VaultFiles.read(file);
        } catch (NoSuchFileException _) {
            return new Opening.Missing();
        } catch (IOException e) {
            return new Opening.Unreadable(e);
        }
        return switch (VaultFile.read(bytes)) {
            case VaultFile.Reading.Damaged(var what) -> new Opening.Damaged(what);
            case VaultFile.Reading.Newer(int version) -> new Opening.NewerVersion(version);
            case VaultFile.Reading.Intact(var intact) -> guess(intact, FileDigest.of(bytes), master, isOurs);
        };
    }

    private Opening guess(VaultFile file, FileDigest digest, Secret master, boolean isOurs) {
        var wrongPasswords = folder.wrongPasswords();
        if (wrongPasswords.pause().isPositive()) {
            return new Opening.TooSoon(wrongPasswords.pause());
        }
        long start = System.nanoTime();
        var key = file.lock().unlock(master);
        var took = Duration.ofNanos(System.nanoTime() - start);
        var opening = key.map(found -> opened(file, digest, found)).orElseGet(this::wrongPassword);
        if (isOurs && opening instanceof Opening.Opened(var vault)) {
            wrongPasswords.forget(); // not after another file, whose password proves nothing about this one
            vault.raiseCosts(master, took);
        }
        return opening;
    }

    /** @param key may be a wrong one, as some wrong passwords unwrap something; closed unless the vault is opened */
    Opening opened(VaultFile file, FileDigest digest, VaultKey key) {
        try {
            var contents = file.contents(key);
            if (contents.isPresent()) {
                return new Opening.Opened(new Vault(folder, new Sealing(file.lock(), key), contents.get(), digest));
            }
        } catch (UnreadableContents _) {
            key.close();
            return new Opening.Damaged(Damage.UNREADABLE_CONTENTS);
        }
        key.close();
        return wrongPassword();
    }

    private Opening wrongPassword() {
        int inARow = folder.wrongPasswords().count();
        return new Opening.WrongPassword(inARow, folder.wrongPasswords().pause());
    }
}
