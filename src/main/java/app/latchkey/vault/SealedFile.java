package app.latchkey.vault;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A vault file, tried with the key of the vault that is open. */
sealed interface SealedFile {

    /**
     * It opens.
     *
     * @param contents the caller's to close
     */
    record Unsealed(FileDigest digest, MasterLock lock, Contents contents) implements SealedFile, AutoCloseable {

        Look.Seen seen() {
            return Look.Seen.of(contents.connections());
        }

        @Override
        public void close() {
            contents.close();
        }
    }

    /** It does not. */
    record NotOpened(Look why) implements SealedFile {}

    static SealedFile read(Path file, Vault vault) {
        byte[] bytes;
        try {
            bytes = VaultFiles.read(file);
        } catch (NoSuchFileException _) {
            return new NotOpened(new Opening.Missing());
        } catch (IOException e) {
            return new NotOpened(new Opening.Unreadable(e));
        }
        return switch (VaultFile.read(bytes)) {
            case VaultFile.Reading.Damaged(var what) -> new NotOpened(new Opening.Damaged(what));
            case VaultFile.Reading.Newer(int version) -> new NotOpened(new Opening.NewerVersion(version));
            case VaultFile.Reading.Intact(var intact) -> open(FileDigest.of(bytes), intact, vault);
        };
    }

    private static SealedFile open(FileDigest digest, VaultFile file, Vault vault) {
        try {
            return vault.open(file)
                    .<SealedFile>map(contents -> new Unsealed(digest, file.lock(), contents))
                    .orElseGet(() -> new NotOpened(new Look.OtherKey()));
        } catch (UnreadableContents _) {
            return new NotOpened(new Opening.Damaged(Damage.UNREADABLE_CONTENTS));
        }
    }
}
