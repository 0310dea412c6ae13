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

/** Takes a workspace for this process: its folder, its lock and, for Practice, its exchange. */
final class AppEntrance implements Entrance {

    private final DataFolders data;
    private final Optional<URI> practiceAt;
    private final Services services;
    private volatile Optional<URI> practice = Optional.empty();

    AppEntrance(DataFolders data, Optional<URI> practiceAt, Services services) {
        this.data = data;
        this.practiceAt = practiceAt;
        this.services = services;
    }

    @Override
    public Entering enter(Workspace workspace) {
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
