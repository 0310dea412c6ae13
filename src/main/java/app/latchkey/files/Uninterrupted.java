package app.latchkey.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work on files, on a thread of its own that no interrupt reaches. */
final class Uninterrupted {

    private Uninterrupted() {}

    /**
     * Returns when the work is done, and is interrupted only then.
     *
     * @throws IOException what the work threw
     */
    static <T> void run(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().name("latchkey-save").start(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw asIo(Objects.requireNonNull(e.getCause()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException asIo(Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case Error error -> throw error;
            default -> (IOException) new InterruptedIOException("The save ended early").initCause(cause);
        };
    }
}
