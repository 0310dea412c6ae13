package app.latchkey.app;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/** A login manager on a bus of the test's: knows one session, and says what the test lets it say. */
final class FakeLogind implements LoginManager, AutoCloseable {

    static final String OWN_SESSION = "/org/freedesktop/login1/session/_32";
    static final String OTHER_SESSION = "/org/freedesktop/login1/session/c1";
    private static final String MANAGER = "/org/freedesktop/login1";

    private final DBusConnection bus;
    private final boolean knowsTheSession;

    FakeLogind(String address, boolean knowsTheSession) throws DBusException {
        this.knowsTheSession = knowsTheSession;
        bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        bus.exportObject(MANAGER, this);
        bus.requestBusName("org.freedesktop.login1");
    }

    @Override
    public DBusPath session(String id) {
        if (!knowsTheSession) {
            throw new DBusExecutionException("No session for this process");
        }
        return new DBusPath(OWN_SESSION);
    }

    @Override
    public String getObjectPath() {
        return MANAGER;
    }

    void prepareForSleep(boolean begins) throws DBusException {
        bus.sendMessage(new Manager.PrepareForSleep(MANAGER, begins));
    }

    void lock(String session) throws DBusException {
        bus.sendMessage(new Session.Lock(session));
    }

    void unlock(String session) throws DBusException {
        bus.sendMessage(new Session.Unlock(session));
    }

    void lockedHint(String session, boolean locked) throws DBusException {
        bus.sendMessage(new Properties.PropertiesChanged(
                session,
                "org.freedesktop.login1.Session",
                Map.of("LockedHint", new Variant<>(locked)),
                List.of("IdleHint")));
    }

    @Override
    public void close() {
        bus.disconnect();
    }

    @DBusInterfaceName("org.freedesktop.login1.Manager")
    public interface Manager extends DBusInterface {

        final class PrepareForSleep extends DBusSignal {
            public PrepareForSleep(String path, boolean start) throws DBusException {
                super(path, start);
            }
        }
    }

    @DBusInterfaceName("org.freedesktop.login1.Session")
    public interface Session extends DBusInterface {

        final class Lock extends DBusSignal {
            public Lock(String path) throws DBusException {
                super(path);
            }
        }

        final class Unlock extends DBusSignal {
            public Unlock(String path) throws DBusException {
                super(path);
            }
        }
    }
}
