package app.latchkey.practice;

import app.latchkey.files.OwnerOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** Everything that happened so far. */
    List<Event> read() throws IOException {
        var bytes = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(bytes);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        file.setLength(end);
        var events = new ArrayList<Event>();
        for (var line :
                new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList()) {
            events.add(parse(line, events.size() + 1));
        }
        return events;
    }

    private Event parse(String line, int number) throws DamagedState {
        try {
            return Json.MAPPER.readValue(line, Event.class);
        } catch (JsonProcessingException e) {
            throw new DamagedState(path, number, e);
        }
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
