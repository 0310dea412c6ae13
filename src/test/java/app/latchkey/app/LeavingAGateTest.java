package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import app.latchkey.settings.WorkspaceLock;
import app.latchkey.ui.Entrance;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.vault.Cost;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No vault is open in a workspace that was left, however the two come together. */
@Timeout(60)
class LeavingAGateTest {

    /** Nothing runs there, and nothing is asked. */
    private static final Optional<URI> ELSEWHERE = Optional.of(URI.create("http://127.0.0.1:9"));

    private final TestSlowDisk disk = new TestSlowDisk();

    @TempDir
    Path data;

    private Gate enter() {
        var services = new Services(InstantSource.system(), () -> new Cost(8, 1, 1), disk::save, Optional::empty);
        var entrance = new AppEntrance(new DataFolders(data), ELSEWHERE, services);
        return ((Entrance.Entering.Entered) entrance.enter(Workspace.PRACTICE)).gate();
    }

    private static Gate.Unlocking create(Gate gate) {
        try (var master = Secret.copyOf("correct horse battery")) {
            return gate.create(master);
        }
    }

    private Optional<WorkspaceLock> taken() throws IOException {
        return new DataFolders(data).lock(Workspace.PRACTICE);
    }

    @Test
    void whoLeavesWhileAVaultIsBeingOpenedHasItClosedAndOnlyThenGivesTheWorkspaceUp() throws Exception {
        var gate = enter();
        disk.hold();
        var opening = new FutureTask<>(() -> create(gate));
        Thread.ofPlatform().start(opening);
        disk.awaitSaving();
        var leaving = Thread.ofPlatform().start(gate::close);
        Awaitility.await().until(() -> leaving.getState() == Thread.State.BLOCKED);
        assertThat(taken()).as("the workspace, while the vault is being opened").isEmpty();

        disk.goOn();

        var desk = ((Gate.Unlocking.Opened) opening.get()).desk();
        leaving.join();
        assertThat(desk.vault().isClosed()).isTrue();
        var free = taken();
        assertThat(free).isPresent();
        free.get().close();
    }

    @Test
    void aWorkspaceThatWasLeftOpensNoVaultAnyMore() {
        var gate = enter();
        gate.close();

        var late = (Gate.Unlocking.Refused) create(gate);

        assertThat(late.refusal().why()).isEqualTo(Message.of("problem.vault.LEFT"));
        assertThat(gate.hasVault()).isFalse();
    }
}
