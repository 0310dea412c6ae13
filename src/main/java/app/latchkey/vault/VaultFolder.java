package app.latchkey.vault;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Secret;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The folder in which a workspace's vault lives: {@code vault.latchkey}, its draft, and its older copies. Blocking; safe
 * on any thread but the FX thread.
 */
public final class VaultFolder {

    private static final String VAULT = "vault.latchkey";
    private static final String DRAFT = "draft.latchkey";
    private static final String DRAFT_UNDER_NEXT_KEY = "draft-next.latchkey";
    private static final String COPIES = "copies";
    private static final String SET_ASIDE = "set-aside";

    /** Bytes; a thousand connections with full notes have room in it. */
    private static final int LARGEST = 64 << 20;

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Saver saver;

    /** Sealed, for the time that the disk does not take it. */
    private volatile Optional<byte[]> refusedDraft = Optional.empty();

    /** A vault's folder on this computer's disk. */
    public VaultFolder(Path folder, InstantSource clock, SecureRandom random) {
        this(folder, clock, random, OwnerOnly::replace);
    }

    /** @param saver writes every file of this folder */
    public VaultFolder(Path folder, InstantSource clock, SecureRandom random, Saver saver) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.saver = saver;
    }

    /** Whether there is a vault, openable or not. */
    public boolean hasVault() {
        return Files.exists(file(), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Makes an empty vault; takes the costs' time.
     *
     * @param master chosen by the user, who is told that it cannot be recovered; stays the caller's
     * @throws FileAlreadyExistsException when there is a vault
     * @throws IOException when the disk does not take it
     */
    public Vault create(Secret master, Cost cost) throws IOException {
        OwnerOnly.folder(folder);
        if (hasVault()) {
            throw new FileAlreadyExistsException(file().toString());
        }
        return Vault.createIn(this, master, cost);
    }

    /** Opens the vault; takes the time of the costs that the file asks for. The password stays the caller's. */
    public Opening open(Secret master) {
        byte[] bytes;
        try {
            bytes = read();
        } catch (NoSuchFileException _) {
            return new Opening.Missing();
        } catch (IOException e) {
            return new Opening.Unreadable(e);
        }
        return switch (VaultFile.read(bytes)) {
            case VaultFile.Reading.Damaged(var what) -> new Opening.Damaged(what);
            case VaultFile.Reading.Newer(int version) -> new Opening.NewerVersion(version);
            case VaultFile.Reading.Intact(var file) -> Vault.openIn(this, file, FileDigest.of(bytes), master);
        };
    }

    /**
     * Moves vault, draft and copies out of the way, so that a new vault can be made; nothing is deleted, and the
     * password of the old one still opens it from there.
     *
     * @return the folder in which everything lies now
     * @throws IOException when the disk refuses; the vault is then where it was
     */
    public Path setAside() throws IOException {
        var aside = OwnerOnly.folder(
                folder.resolve(SET_ASIDE).resolve(Stamp.of(clock.instant()).text()));
        // the vault first: a crash in between leaves copies that the next vault cannot open, never a vault that lost
        // them
        moveInto(aside, file());
        moveInto(aside, draftFile());
        moveInto(aside, draftUnderNextKey());
        moveInto(aside, folder.resolve(COPIES));
        return aside;
    }

    Path file() {
        return folder.resolve(VAULT);
    }

    Path draftFile() {
        return folder.resolve(DRAFT);
    }

    Path draftUnderNextKey() {
        return folder.resolve(DRAFT_UNDER_NEXT_KEY);
    }

    Optional<byte[]> draftThatTheDiskRefused() {
        return refusedDraft;
    }

    void draftThatTheDiskRefused(Optional<byte[]> sealed) {
        refusedDraft = sealed;
    }

    Copies copies() {
        return new Copies(folder.resolve(COPIES), clock, saver);
    }

    SecureRandom random() {
        return random;
    }

    Saver saver() {
        return saver;
    }

    /** The file's bytes; no interrupt cuts the reading short, as it would through a channel. */
    byte[] read() throws IOException {
        return read(file());
    }

    static byte[] read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (var in = new FileInputStream(file.toFile())) {
            return in.readNBytes(LARGEST);
        }
    }

    /** Writes the vault; contents that could not be read again are refused. */
    void write(byte[] vault) throws IOException {
        if (vault.length > LARGEST) {
            throw new IOException("A vault holds at most " + LARGEST + " bytes");
        }
        saver.replace(file(), vault);
    }

    private static void moveInto(Path aside, Path what) throws IOException {
        if (Files.exists(what, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(what, aside.resolve(what.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
