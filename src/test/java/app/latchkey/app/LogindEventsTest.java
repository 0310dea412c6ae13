package app.latchkey.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.BusAddress;

/** Over a bus inside this process. */
class LogindEventsTest extends LogindRules {

    private Optional<EmbeddedDBusDaemon> bus = Optional.empty();

    @Override
    String openBus(Path folder) throws Exception {
        var address = "unix:path=" + folder.resolve("bus");
        var daemon = new EmbeddedDBusDaemon(BusAddress.of(address + ",listen=true"));
        daemon.startInBackgroundAndWait();
        bus = Optional.of(daemon);
        return address;
    }

    @Override
    void closeBus() throws IOException {
        if (bus.isPresent()) {
            bus.get().close();
            bus = Optional.empty();
        }
    }
}
