package app.latchkey.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to do when another program or another computer changed the vault file, which a save then refused to write over:
 * look at what lies there, ask the user, and keep one as the vault and the other as a file that nothing deletes. The
 * save is then to be repeated. Blocking; safe on any thread but the FX thread.
 */
public final class Elsewhere {

    private final Vault vault;
    private final VaultFiles files;

    Elsewhere(Vault vault, VaultFiles files) {
        this.vault = vault;
        this.files = files;
    }

    /** What came of taking theirs. */
    public sealed interface Taking {

        /**
         * What the file holds is the vault's now, under the same password.
         *
         * @param names of its connections
         * @param mine where this vault lies as it was
         */
        record Taken(Look.Seen names, Path mine) implements Taking {}

        /**
         * The file has another password, or is another vault: this one is to be closed, and that one unlocked.
         *
         * @param mine where this vault lies as it was
         */
        record MustUnlock(Path mine) implements Taking {}

        /** There is nothing to take; nothing was changed. */
        record Nothing(Look why) implements Taking {}
    }

    /**
     * What lies in the place of the vault: {@link Look.Seen} when it opens under this vault's key, {@link Look.OtherKey}
     * when it has another password or is another vault, {@link Opening.Missing} when somebody removed it.
     */
    public Look look() {
        return switch (SealedFile.read(files.vault(), vault)) {
            case SealedFile.Unsealed theirs -> {
                try (theirs) {
                    yield theirs.seen();
                }
            }
            case SealedFile.NotOpened(var why) -> why;
        };
    }

    /**
     * Writes this vault as it is in the place of theirs.
     *
     * @return where theirs lies now; empty when it had been removed
     */
    public Optional<Path> keepMine() throws IOException {
        files.makeFolder();
        if (!files.hasVault()) {
            vault.overwrite();
            return Optional.empty();
        }
        var theirs = files.setAside();
        vault.overwrite();
        return Optional.of(theirs);
    }

    /** Leaves theirs where it is, and goes on with it where that is possible without a password. */
    public Taking takeTheirs() throws IOException {
        return switch (SealedFile.read(files.vault(), vault)) {
            case SealedFile.Unsealed theirs -> take(theirs);
            case SealedFile.NotOpened(Look.OtherKey _) -> new Taking.MustUnlock(files.setAside(vault.sealed()));
            case SealedFile.NotOpened(var why) -> new Taking.Nothing(why);
        };
    }

    private Taking take(SealedFile.Unsealed theirs) throws IOException {
        try {
            var mine = files.setAside(vault.sealed());
            vault.accept(theirs);
            return new Taking.Taken(theirs.seen(), mine);
        } catch (IOException | RuntimeException e) {
            theirs.close();
            throw e;
        }
    }
}
