package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The older files of an open vault. Blocking; safe on any thread but the FX thread. */
public final class VaultCopies {

    private final Vault vault;
    private final VaultFolder folder;

    VaultCopies(Vault vault, VaultFolder folder) {
        this.vault = vault;
        this.folder = folder;
    }

    /** Every copy, the newest first. */
    public List<Copy> all() throws IOException {
        return folder.copies();
    }

    /**
     * What is in a copy; quick, since most are under the vault's own key. {@link Look.OtherKey} wants the password that
     * the copy had: see {@link #look(Copy, Secret)}.
     */
    public Look look(Copy copy) {
        return switch (SealedFile.read(copy.file(), vault)) {
            case SealedFile.Unsealed theirs -> {
                try (theirs) {
                    yield theirs.seen();
                }
            }
            case SealedFile.NotOpened(var why) -> why;
        };
    }

    /** What is in a copy under a password of its own; takes the costs' time. */
    public Look look(Copy copy, Secret itsMaster) {
        return folder.look(copy.file(), itsMaster);
    }

    /**
     * Makes what the copy holds the contents of the vault, under its present password; what the vault holds becomes a
     * copy itself. Credentials that screens have of it are closed.
     *
     * @return {@link Look.Seen} when it is done; otherwise nothing has happened
     */
    public Look restore(Copy copy) throws IOException {
        return switch (SealedFile.read(copy.file(), vault)) {
            case SealedFile.Unsealed theirs -> restored(theirs.contents());
            case SealedFile.NotOpened(var why) -> why;
        };
    }

    /** The same for a copy under a password of its own, which stays the copy's: the vault keeps its present one. */
    public Look restore(Copy copy, Secret itsMaster) throws IOException {
        return switch (folder.openOther(copy.file(), itsMaster)) {
            case Opening.Opened(var other) -> restored(other.surrender());
            case Opening.Refused refused -> refused;
        };
    }

    /**
     * The copies that the present password is not enough for: those from before it, or its costs, changed. Whoever knows
     * the password of then can still open them.
     */
    public List<Copy> underOtherKeys() throws IOException {
        var others = new ArrayList<Copy>();
        for (var copy : all()) {
            if (look(copy) instanceof Look.OtherKey) {
                others.add(copy);
            }
        }
        return List.copyOf(others);
    }

    /** Deletes copies for good; that flash memory forgets them cannot be promised. */
    public void delete(Collection<Copy> copies) throws IOException {
        for (var copy : copies) {
            Files.deleteIfExists(copy.file());
        }
    }

    private Look restored(Contents contents) throws IOException {
        var seen = Look.Seen.of(contents.connections());
        try {
            vault.replaceContents(contents);
        } catch (IOException | RuntimeException e) {
            contents.close();
            throw e;
        }
        return seen;
    }
}
