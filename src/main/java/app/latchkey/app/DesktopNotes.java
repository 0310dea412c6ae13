package app.latchkey.app;

import app.latchkey.ui.SystemEvents;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;

/**
 * Tells the user something by the desktop's own notifications, over the session's message bus; what the system tells of
 * itself comes from elsewhere. Linux only: JavaFX has no notifications, and other systems want a helper of their own.
 */
final class DesktopNotes implements SystemEvents {

    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";

    private final SystemEvents events;
    private final Optional<String> address;

    /** @param address of the session's bus; empty where there is none */
    DesktopNotes(SystemEvents events, Optional<String> address) {
        this.events = events;
        this.address = address;
    }

    /** Those of this computer. */
    static SystemEvents ofThisComputer(SystemEvents events, Map<String, String> environment) {
        return new DesktopNotes(events, Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS")));
    }

    @Override
    public void listen(Runnable lock) {
        events.listen(lock);
    }

    @Override
    public Hearing hearing() {
        return events.hearing();
    }

    @Override
    public boolean tellsUser() {
        return address.isPresent();
    }

    @Override
    public void tell(String title, String text) {
        address.ifPresent(bus -> Thread.ofVirtual().name("notification").start(() -> show(bus, title, text)));
    }

    private static void show(String bus, String title, String text) {
        try (var connection =
                DBusConnectionBuilder.forAddress(bus).withShared(false).build()) {
            server(connection).show("Latchkey", new UInt32(0), "", title, text, List.of(), Map.of(), -1);
        } catch (DBusException | DBusExecutionException | IOException _) {
            return; // the window says it as well
        }
    }

    private static NotificationServer server(DBusConnection connection) throws DBusException {
        return connection.getRemoteObject(NAME, PATH, NotificationServer.class);
    }
}
