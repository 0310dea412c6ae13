package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which a workspace's vault lives: {@code vault.latchkey}, its draft, its older copies, and the vaults
 * that were set aside. One object for each folder, for as long as the program runs: it remembers wrong passwords, which
 * slow down the next try wherever a master password is asked for.
 *
 * <p>Blocking; safe on any thread but the FX thread. Passwords passed in stay the caller's. What takes the place of a
 * vault ({@link #startNew}, {@link #takeIn}, {@link #restore}) wants it closed.
 */
public final class VaultFolder {

    private final VaultFiles files;
    private final SecureRandom random;
    private final Costs costs;
    private final WrongPasswords wrongPasswords;
    private final VaultOpener opener;
    private final SealedDraft draft;

    /**
     * @param clock dates copies and what is set aside
     * @param saver writes every file of this folder
     * @param costs of a guess at the master password
     */
    public VaultFolder(Path folder, InstantSource clock, SecureRandom random, Saver saver, Costs costs) {
        this(new VaultFiles(folder, clock, saver), random, costs, new WrongPasswords(System::nanoTime));
    }

    VaultFolder(VaultFiles files, SecureRandom random, Costs costs, WrongPasswords wrongPasswords) {
        this.files = files;
        this.random = random;
        this.costs = costs;
        this.wrongPasswords = wrongPasswords;
        this.opener = new VaultOpener(this);
        this.draft = new SealedDraft(files);
    }

    /** Whether there is a vault, openable or not. */
    public boolean hasVault() {
        return files.hasVault();
    }

    /**
     * Makes an empty vault; takes about a second, and less than that again to measure what a second is here.
     *
     * @param master chosen by the user, who is told that it cannot be recovered
     * @throws FileAlreadyExistsException when there is a vault
     * @throws IOException when the disk does not take it
     */
    public Vault create(Secret master) throws IOException {
        files.makeFolder();
        if (hasVault()) {
            throw new FileAlreadyExistsException(files.vault().toString());
        }
        var vault = Vault.empty(this, master);
        return closedOnFailure(vault, () -> {
            vault.overwrite();
            return vault;
        });
    }

    /**
     * Opens the vault; takes the time of the costs that the file asks for. When this computer has become fast for them,
     * they are raised, which takes another second once; a disk that does not take that is no obstacle.
     */
    public Opening open(Secret master) {
        return opener.open(files.vault(), master, true);
    }

    /**
     * Puts an empty vault in the place of one whose password is forgotten, or which is beyond repair. The old one is set
     * aside with its draft and its copies: nothing is deleted, and its password still opens it from there.
     *
     * @throws IOException when the disk does not take it; everything is then as it was
     */
    public Replacement.Done startNew(Secret master) throws IOException {
        files.makeFolder();
        var vault = Vault.empty(this, master);
        return closedOnFailure(vault, () -> setAsideFor(vault));
    }

    /**
     * Opens a vault file from elsewhere, and puts it in the place of the present vault, which is set aside with its draft
     * and its copies. The file itself stays where and as it is. The vault's own file is opened, and that is all.
     *
     * @param itsMaster what the file's password is; nothing happens unless it opens
     * @throws IOException when the disk does not take it; everything is then as it was
     */
    public Replacement takeIn(Path file, Secret itsMaster) throws IOException {
        files.makeFolder();
        return switch (openOther(file, itsMaster)) {
            case Opening.Opened(var vault) ->
                closedOnFailure(vault, () -> isVault(file) ? kept(vault) : setAsideFor(vault));
            case Opening.Refused refused -> refused;
        };
    }

    /** The older files of this vault, the newest first. */
    public List<Copy> copies() throws IOException {
        return files.copies().all();
    }

    /** What is in a vault file, such as a copy; takes the costs' time. An older one has the password it had then. */
    public Look look(Path file, Secret itsMaster) {
        return switch (openOther(file, itsMaster)) {
            case Opening.Opened(var vault) -> {
                try (vault) {
                    yield Look.Seen.of(vault.connections());
                }
            }
            case Opening.Refused refused -> refused;
        };
    }

    /**
     * Opens an older copy and puts it in the place of the vault, which becomes a copy itself, or is set aside when it is
     * damaged. The copy's password is then the master password. For an open vault see {@link Vault#copies}.
     *
     * @throws IOException when the disk does not take it; the vault is then as it was
     */
    public Replacement restore(Copy copy, Secret itsMaster) throws IOException {
        return switch (openOther(copy.file(), itsMaster)) {
            case Opening.Opened(var vault) ->
                closedOnFailure(vault, () -> {
                    var kept = keepPresent();
                    vault.overwrite();
                    wrongPasswords.forget();
                    return new Replacement.Done(vault, kept);
                });
            case Opening.Refused refused -> refused;
        };
    }

    /**
     * Writes the draft that the disk refused, sealed as it was when its vault was closed; nothing happens without one.
     *
     * @throws IOException when the disk refuses it again; it stays in memory
     */
    public void saveRefusedDraft() throws IOException {
        draft.writeRefused();
    }

    /** Opens a vault file that is not the vault. */
    Opening openOther(Path file, Secret itsMaster) {
        return opener.open(file, itsMaster, false);
    }

    VaultFiles files() {
        return files;
    }

    SecureRandom random() {
        return random;
    }

    Costs costs() {
        return costs;
    }

    WrongPasswords wrongPasswords() {
        return wrongPasswords;
    }

    SealedDraft draft() {
        return draft;
    }

    private boolean isVault(Path file) throws IOException {
        return hasVault() && Files.isSameFile(file, files.vault());
    }

    private Replacement.Done kept(Vault vault) {
        wrongPasswords.forget();
        return new Replacement.Done(vault, Optional.empty());
    }

    private Replacement.Done setAsideFor(Vault vault) throws IOException {
        Optional<Path> old = Optional.empty();
        if (hasVault()) {
            old = Optional.of(files.setAsideFor(vault::overwrite));
        } else {
            vault.overwrite();
        }
        draft.forgetRefused();
        wrongPasswords.forget();
        return new Replacement.Done(vault, old);
    }

    private Optional<Path> keepPresent() throws IOException {
        if (!hasVault()) {
            return Optional.empty();
        }
        var present = VaultFiles.read(files.vault());
        if (VaultFile.read(present) instanceof VaultFile.Reading.Intact) {
            files.copies().keep(present);
            return Optional.empty();
        }
        return Optional.of(files.setAside());
    }

    private static <T> T closedOnFailure(Vault vault, IoCall<T> work) throws IOException {
        try {
            return work.call();
        } catch (IOException | RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    @FunctionalInterface
    private interface IoCall<T> {
        T call() throws IOException;
    }
}
