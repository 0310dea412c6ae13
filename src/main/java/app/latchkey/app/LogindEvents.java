package app.latchkey.app;

import app.latchkey.ui.SystemEvents;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.errors.ServiceUnknown;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/**
 * Linux's login manager, systemd-logind or what stands in for it, over the system's message bus: says when the computer
 * goes to sleep and when the session is locked, by its own command or by the desktop's screen lock.
 */
final class LogindEvents implements SystemEvents {

    private static final String NAME = "org.freedesktop.login1";
    private static final String MANAGER = "/org/freedesktop/login1";
    private static final String SESSION = NAME + ".Session";

    private final Optional<String> address;
    private final String session;
    private volatile Hearing hearing = Hearing.UNREACHABLE;
    private volatile Optional<DBusConnection> connection = Optional.empty();

    /**
     * @param address of the bus; empty for the system's
     * @param session its id; {@code auto} lets the login manager find it
     */
    LogindEvents(Optional<String> address, String session) {
        this.address = address;
        this.session = session;
    }

    /** Those of this computer, if it is one that can have a login manager. */
    static SystemEvents ofThisComputer(Map<String, String> environment) {
        return System.getProperty("os.name").startsWith("Linux")
                ? new LogindEvents(Optional.empty(), environment.getOrDefault("XDG_SESSION_ID", "auto"))
                : SystemEvents.silent();
    }

    @Override
    public void listen(Runnable lock) {
        Thread.ofVirtual().name("logind").start(() -> connect(lock));
    }

    @Override
    public Hearing hearing() {
        return hearing;
    }

    /** Hears nothing any more. */
    void close() {
        connection.ifPresent(DBusConnection::disconnect);
    }

    private void connect(Runnable lock) {
        try {
            var bus = address.map(DBusConnectionBuilder::forAddress)
                    .orElseGet(DBusConnectionBuilder::forSystemBus)
                    .withShared(false)
                    .withDisconnectCallback(new Disconnected())
                    .build();
            connection = Optional.of(bus);
            var own = ownSession(bus);
            on(bus, NAME + ".Manager", "PrepareForSleep", signal -> {
                if (signal.getParameters()[0].equals(true)) {
                    lock.run();
                }
            });
            on(bus, SESSION, "Lock", signal -> {
                if (isOurs(signal, own)) {
                    lock.run();
                }
            });
            on(bus, "org.freedesktop.DBus.Properties", "PropertiesChanged", signal -> {
                if (isOurs(signal, own) && saysLocked(signal.getParameters())) {
                    lock.run();
                }
            });
            hearing = Hearing.HEARD;
        } catch (DBusException | DBusExecutionException _) {
            close();
        }
    }

    /** The path of the user's session; empty when the login manager knows of none, and then every session counts. */
    private Optional<String> ownSession(DBusConnection bus) throws DBusException {
        var manager = bus.getRemoteObject(NAME, MANAGER, LoginManager.class);
        try {
            return Optional.of(manager.session(session).getPath());
        } catch (ServiceUnknown e) {
            throw e;
        } catch (DBusExecutionException _) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(DBusSignal signal, Optional<String> own) {
        return own.map(path -> path.equals(signal.getPath()))
                .orElseGet(() -> signal.getPath().startsWith(MANAGER + "/session/"));
    }

    /** Desktops with a screen lock of their own tell the login manager by this hint. */
    private static boolean saysLocked(Object[] changed) {
        return changed[0].equals(SESSION)
                && changed[1] instanceof Map<?, ?> values
                && values.get("LockedHint") instanceof Variant<?> locked
                && locked.getValue().equals(true);
    }

    private static void on(DBusConnection bus, String type, String member, Handler handler) throws DBusException {
        var rule = DBusMatchRuleBuilder.create()
                .withType("signal")
                .withInterface(type)
                .withMember(member)
                .build();
        var _ = bus.addGenericSigHandler(rule, signal -> {
            try {
                handler.handle(signal);
            } catch (DBusException _) {
                // a signal of another shape than the login manager's says nothing to us
            }
        });
    }

    private interface Handler {

        void handle(DBusSignal signal) throws DBusException;
    }

    /** The bus went away. */
    private final class Disconnected implements IDisconnectCallback {

        @Override
        public void disconnectOnError(IOException problem) {
            hearing = Hearing.UNREACHABLE;
        }

        @Override
        public void clientDisconnect() {
            hearing = Hearing.UNREACHABLE;
        }
    }
}
