package app.latchkey.app;

import app.latchkey.files.SaveProblem;
import app.latchkey.practice.DamagedState;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Entrance;
import app.latchkey.ui.Message;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/** Takes a workspace for this process: its folder, its lock and, for Practice, its exchange. */
final class AppEntrance implements Entrance {

    private final DataFolders data;
    private final Optional<URI> practiceAt;
    private final Services services;
    private final AtomicReference<Optional<Ahead>> ahead = new AtomicReference<>(Optional.empty());
    private volatile Optional<URI> practice = Optional.empty();

    /** A workspace that is being entered before anybody asked for it. */
    private record Ahead(Workspace workspace, FutureTask<Entering> task) {

        Entering finish() {
            try {
                return task.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    AppEntrance(DataFolders data, Optional<URI> practiceAt, Services services) {
        this.data = data;
        this.practiceAt = practiceAt;
        this.services = services;
    }

    /** Begins to enter the workspace that will be asked for first, while the window is still being made. */
    void hurry(Workspace workspace) {
        var task = new FutureTask<>(() -> take(workspace));
        ahead.set(Optional.of(new Ahead(workspace, task)));
        Thread.ofVirtual().name("entering").start(task);
    }

    @Override
    public Entering enter(Workspace workspace) {
        var begun = ahead.getAndSet(Optional.empty());
        if (begun.isEmpty()) {
            return take(workspace);
        }
        var entering = begun.get().finish();
        if (begun.get().workspace == workspace) {
            return entering;
        }
        if (entering instanceof Entering.Entered(var gate)) {
            gate.close();
        }
        return take(workspace);
    }

    private Entering take(Workspace workspace) {
        try {
            var lock = data.lock(workspace);
            if (lock.isEmpty()) {
                return new Entering.Refused(Message.of("refused.taken"));
            }
            try {
                var host = practice(workspace);
                practice = host.map(PracticeHost::address);
                return new Entering.Entered(new AppGate(workspace, data.folder(workspace), host, lock.get(), services));
            } catch (IOException | RuntimeException e) {
                lock.get().close();
                throw e;
            }
        } catch (DamagedState _) {
            return new Entering.Refused(Message.of("refused.practiceDamaged"));
        } catch (IOException e) {
            return new Entering.Refused(
                    Message.of("refused.folder", SaveProblem.of(e), data.root().toString()));
        }
    }

    /** Where the practice exchange of the workspace that was entered last is; empty in Real. */
    Optional<URI> practice() {
        return practice;
    }

    private Optional<PracticeHost> practice(Workspace workspace) throws IOException {
        if (workspace == Workspace.REAL) {
            return Optional.empty();
        }
        return Optional.of(
                practiceAt.isPresent()
                        ? PracticeHost.elsewhere(practiceAt.get())
                        : PracticeHost.start(data.folder(workspace).resolve("exchange")));
    }
}
