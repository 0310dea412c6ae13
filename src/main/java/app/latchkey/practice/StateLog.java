package app.latchkey.practice;

import app.latchkey.files.OwnerOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The exchange's state on disk: one event a line, only ever appended to, owner-only.
 *
 * <p>An event is on disk before it happens. A line that a crash cut short never happened, and nobody was told that it
 * had; it is dropped at the next start. A {@link RandomAccessFile} and not a channel, because an interrupt would close
 * the channel. Callers hold the exchange's lock.
 */
final class StateLog implements Closeable {

    private static final String NAME = "exchange.log";

    private final Path path;
    private final RandomAccessFile file;

    private StateLog(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /** @throws IOException when the folder cannot be written, or another exchange works in it */
    static StateLog in(Path folder) throws IOException {
        var path = OwnerOnly.file(OwnerOnly.folder(folder).resolve(NAME));
        var file = new RandomAccessFile(path.toFile(), "rw");
        try {
            takeForOurselves(folder, file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return new StateLog(path, file);
    }

    private static void takeForOurselves(Path folder, RandomAccessFile file) throws IOException {
        try {
            if (file.getChannel().tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException _) {
            // this very program has it open: same answer as for another one
        }
        throw new IOException("Another practice exchange works in " + folder);
    }

    /**
     * Lets everything happen again that happened so far.
     *
     * @throws DamagedState when a line is no event, or none that can have happened there
     */
    void replay(Consumer<Event> happen) throws IOException {
        dropUnfinishedLine();
        file.seek(0);
        var lines =
                new BufferedReader(new InputStreamReader(new FileInputStream(file.getFD()), StandardCharsets.UTF_8));
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                happen.accept(Json.MAPPER.readValue(line, Event.class));
            } catch (JsonProcessingException | IllegalStateException | IllegalArgumentException e) {
                throw new DamagedState(path, number, e);
            }
        }
    }

    private void dropUnfinishedLine() throws IOException {
        long end = file.length();
        while (end > 0) {
            file.seek(end - 1);
            if (file.read() == '\n') {
                break;
            }
            end--;
        }
        file.setLength(end);
    }

    /** @throws UncheckedIOException when the event could not be saved; the log is then as it was */
    void append(Event event) {
        try {
            long before = file.length();
            try {
                file.seek(before);
                file.write((Json.MAPPER.writeValueAsString(event) + "\n").getBytes(StandardCharsets.UTF_8));
                file.getFD().sync();
            } catch (IOException e) {
                file.setLength(before);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void empty() throws IOException {
        file.setLength(0);
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
