package app.latchkey.app;

import java.io.IOException;
import java.nio.file.Path;

/** A message bus of the test's own: dbus-daemon, as distributions ship it. */
final class TestBus implements AutoCloseable {

    private final String address;
    private final Process daemon;

    private TestBus(String address, Process daemon) {
        this.address = address;
        this.daemon = daemon;
    }

    /** One whose socket is in that folder. */
    static TestBus in(Path folder) throws IOException {
        var address = "unix:path=" + folder.resolve("bus");
        var daemon = new ProcessBuilder(
                        "dbus-daemon",
                        "--session",
                        "--nofork",
                        "--nopidfile",
                        "--print-address",
                        "--address=" + address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        daemon.inputReader().readLine();
        return new TestBus(address, daemon);
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        daemon.destroy();
        daemon.onExit().join();
    }
}
