package app.latchkey.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/** The steps by which {@link OwnerOnly#writeNew} puts a file where none is. */
final class NewFile {

    private NewFile() {}

    /**
     * A second name is given only when nobody has it, and a file gets all its contents with it: so the file is whole from
     * the moment on which it can be seen, and nobody else's. Where names cannot be given so, the file is made under its
     * own name, still only when nobody has it, and taken back when the disk does not take the contents.
     */
    static Path write(Path file, byte[] contents, OwnerOnly.Link link) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var first = file.resolveSibling("." + UUID.randomUUID() + OwnerOnly.LEFTOVER);
        fill(first, contents);
        try {
            link.name(file, first);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException _) {
            fill(file, contents);
        } finally {
            Files.deleteIfExists(first);
        }
        OwnerOnly.flushFolder(file);
        return file;
    }

    private static void fill(Path file, byte[] contents) throws IOException {
        OwnerOnly.createNew(file);
        try {
            OwnerOnly.writeThrough(file, out -> out.write(contents));
        } catch (IOException | RuntimeException e) {
            OwnerOnly.deleteAfter(e, file);
            throw e;
        }
    }
}
