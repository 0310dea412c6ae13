package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import app.latchkey.ui.SystemEvents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives at a desktop's notification server over a real message bus: dbus-daemon, as distributions ship it. */
@Tag("real-clients")
class DesktopNotesIT {

    private static final String PATH = "/org/freedesktop/Notifications";

    @TempDir
    Path folder;

    private final List<String> shown = new CopyOnWriteArrayList<>();

    /** A desktop's server that writes down what it is to show. */
    private final class Server implements NotificationServer {

        @Override
        public UInt32 show(
                String program,
                UInt32 replaced,
                String icon,
                String title,
                String text,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int millis) {
            shown.add(program + ": " + title + ": " + text);
            return new UInt32(1);
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    @Test
    void whatTurnedArrivesAtTheDesktop() throws Exception {
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
        try {
            daemon.inputReader().readLine();
            try (var bus =
                    DBusConnectionBuilder.forAddress(address).withShared(false).build()) {
                bus.exportObject(PATH, new Server());
                bus.requestBusName("org.freedesktop.Notifications");
                var notes = new DesktopNotes(SystemEvents.silent(), Optional.of(address));

                notes.tell("Latchkey", "The key can now withdraw money.");

                assertThat(notes.tellsUser()).isTrue();
                await().until(() -> !shown.isEmpty());
                assertThat(shown).containsExactly("Latchkey: Latchkey: The key can now withdraw money.");
            }
        } finally {
            daemon.destroy();
            daemon.waitFor();
        }
    }

    @Test
    void whereThereIsNoDesktopNothingIsToldAndNothingFails() {
        var notes = new DesktopNotes(SystemEvents.silent(), Optional.empty());

        assertThat(notes.tellsUser()).isFalse();
        assertThatCode(() -> notes.tell("Latchkey", "text")).doesNotThrowAnyException();
    }
}
