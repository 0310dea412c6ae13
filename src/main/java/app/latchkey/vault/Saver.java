package app.latchkey.vault;

import java.io.IOException;
import java.nio.file.Path;

/** Puts new contents in a file's place, whole or not at all; when it throws, the file is as it was. */
@FunctionalInterface
public interface Saver {

    void replace(Path file, byte[] contents) throws IOException;
}
