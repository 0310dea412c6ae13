package app.latchkey.ui.handoff;

import app.latchkey.handoff.Target;
import app.latchkey.handoff.Targets;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.vault.Connection;
import app.latchkey.vault.HandOff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A desk with one connection and what is remembered of it. */
final class HandOffRig implements AutoCloseable {

    final TestDesk test;
    final Connection connection;
    final CareKeeper keeper;

    HandOffRig(Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        keeper = new CareKeeper(test.vault, connection.id());
    }

    static Target target(String name) {
        return Targets.named(name).orElseThrow();
    }

    List<HandOff> handOffs() {
        return keeper.now().handOffs();
    }

    @Override
    public void close() {
        test.close();
    }
}
