package app.latchkey.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/**
 * Folders and files that nobody but their owner can read, from the first byte.
 *
 * <p>Safe on any thread; blocking. An interrupt of the calling thread never leaves a file half written: the work runs
 * on a thread of its own, and the interrupt is delivered afterwards.
 */
public final class OwnerOnly {

    /** How a file's name ends that a crash left behind while it was written. */
    public static final String LEFTOVER = ".new";

    private static final FileAttribute<?> FOLDER_MODE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> FILE_MODE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private OwnerOnly() {}

    /**
     * Makes the folder and its missing parents; a folder that was there already is closed to others.
     *
     * @return the folder itself
     * @throws SaveFailedException when the disk does not allow it
     */
    public static Path folder(Path folder) throws IOException {
        try {
            makeFolder(folder);
            return folder;
        } catch (IOException e) {
            throw new SaveFailedException(SaveProblem.of(e, folder), e);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.createDirectories(folder, FOLDER_MODE);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } else {
            Files.createDirectories(folder);
            allowOwnerOnly(folder);
        }
    }

    /**
     * Makes an empty file; one that was there already is kept as it is and closed to others.
     *
     * @return the file itself
     */
    public static Path file(Path file) throws IOException {
        try {
            createNew(file);
        } catch (FileAlreadyExistsException _) {
            if (isPosix(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            } else {
                allowOwnerOnly(file);
            }
        }
        return file;
    }

    /**
     * Puts new contents in the place of the old: temporary file, flush to disk, atomic rename, flush of the folder. Where
     * a symbolic link leads to the file, the file it leads to is replaced. The folder itself is left as it is.
     *
     * @throws SaveFailedException when the disk does not take it; the old file is then as it was
     */
    public static void replace(Path file, byte[] contents) throws IOException {
        replace(file, out -> out.write(contents));
    }

    /**
     * The same for contents that are too large to be held at once.
     *
     * @param filling writes them; what it throws leaves the old file as it was
     */
    public static void replace(Path file, Filling filling) throws IOException {
        replace(
                file,
                filling,
                (from, to) ->
                        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Writes a file's contents. */
    @FunctionalInterface
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    static void replace(Path file, byte[] contents, Rename rename) throws IOException {
        replace(file, out -> out.write(contents), rename);
    }

    private static void replace(Path file, Filling contents, Rename rename) throws IOException {
        try {
            var place = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            Uninterrupted.run(() -> replaceNow(place, contents, rename));
        } catch (IOException e) {
            throw new SaveFailedException(SaveProblem.of(e, file), e);
        }
    }

    /**
     * Writes a file that must not be there yet: all of it under another name first, then in one step under its own. The
     * folder is left as it is.
     *
     * @throws FileAlreadyExistsException when there is something of that name already, which is left as it is
     * @throws SaveFailedException when the disk does not take it; there is no new file then
     */
    public static void writeNew(Path file, byte[] contents) throws IOException {
        writeNew(file, contents, Files::createLink);
    }

    static void writeNew(Path file, byte[] contents, Link link) throws IOException {
        try {
            Uninterrupted.run(() -> NewFile.write(file, contents, link));
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            throw new SaveFailedException(SaveProblem.of(e, file), e);
        }
    }

    /** Gives a file a second name, unless that is taken; not every file system can. */
    @FunctionalInterface
    interface Link {
        Path name(Path second, Path first) throws IOException;
    }

    /** The one step that decides, which not every file system can take. */
    @FunctionalInterface
    interface Rename {
        void overwrite(Path from, Path to) throws IOException;
    }

    private static Path replaceNow(Path file, Filling contents, Rename rename) throws IOException {
        var next = file.resolveSibling(file.getFileName() + LEFTOVER);
        Files.deleteIfExists(next);
        createNew(next);
        try {
            writeThrough(next, contents);
            rename.overwrite(next, file);
        } catch (IOException | RuntimeException e) {
            deleteAfter(e, next);
            throw e;
        }
        flushFolder(file);
        return file;
    }

    static void deleteAfter(Exception problem, Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    static void createNew(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(file, FILE_MODE);
        } else {
            Files.createFile(file);
            allowOwnerOnly(file);
        }
    }

    static void writeThrough(Path file, Filling contents) throws IOException {
        try (var out = new FileOutputStream(file.toFile())) {
            contents.into(out);
            out.getFD().sync();
        }
    }

    /**
     * A rename is only durable once its folder is. Windows has no such call and some network file systems refuse it:
     * by then the new contents are in place, so a refusal must not look like a failed save.
     */
    static void flushFolder(Path file) {
        if (!isPosix(file)) {
            return;
        }
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException _) {
            // the file itself is on disk; only the rename waits for the system's next flush
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void allowOwnerOnly(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view == null) {
            return;
        }
        var everything = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build();
        view.setAcl(List.of(everything));
    }
}
