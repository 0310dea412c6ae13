package app.latchkey.app;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** Over a real message bus: dbus-daemon, as distributions ship it. */
@Tag("real-clients")
class LogindEventsIT extends LogindRules {

    private Optional<Process> bus = Optional.empty();

    @Override
    String openBus(Path folder) throws Exception {
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
        bus = Optional.of(daemon);
        daemon.inputReader().readLine();
        return address;
    }

    @Override
    void closeBus() throws InterruptedException {
        if (bus.isPresent()) {
            bus.get().destroy();
            bus.get().waitFor();
            bus = Optional.empty();
        }
    }
}
