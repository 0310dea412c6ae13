package app.latchkey.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** A workspace held by this process; see {@link DataFolders#lock}. */
public final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;

    WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Lets others have the workspace; closing twice is harmless. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
