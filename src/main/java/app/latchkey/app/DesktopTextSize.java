package app.latchkey.app;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.types.Variant;

/**
 * How large the user wants text on the desktop, on Linux, from the desktop's portal over the session's message bus. JavaFX
 * follows the scale of the screen by itself, everywhere, but not this.
 */
final class DesktopTextSize {

    static final String PORTAL = "org.freedesktop.portal.Desktop";
    static final String PORTAL_PATH = "/org/freedesktop/portal/desktop";
    static final String NAMESPACE = "org.gnome.desktop.interface";
    static final String KEY = "text-scaling-factor";

    private final Optional<String> address;
    private volatile Optional<DBusConnection> connection = Optional.empty();

    /** @param address of the message bus; empty where there is none */
    DesktopTextSize(Optional<String> address) {
        this.address = address;
    }

    static DesktopTextSize ofThisDesktop(Map<String, String> environment) {
        return new DesktopTextSize(
                System.getProperty("os.name").startsWith("Linux")
                        ? Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS"))
                        : Optional.empty());
    }

    /** Tells the size in percent, if the desktop has one, and each other that it gets; on threads of its own. */
    void follow(IntConsumer percent) {
        address.ifPresent(known -> Thread.ofVirtual().name("text size").start(() -> connect(known, percent)));
    }

    /** Hears nothing any more. */
    void close() {
        connection.ifPresent(DBusConnection::disconnect);
    }

    private void connect(String known, IntConsumer percent) {
        try {
            var bus = DBusConnectionBuilder.forAddress(known).withShared(false).build();
            connection = Optional.of(bus);
            var changes = DBusMatchRuleBuilder.create()
                    .withType("signal")
                    .withInterface("org.freedesktop.portal.Settings")
                    .withMember("SettingChanged")
                    .build();
            var _ = bus.addGenericSigHandler(changes, signal -> {
                try {
                    changed(signal.getParameters()).ifPresent(percent);
                } catch (DBusException _) {
                    // a signal of another shape than the portal's says nothing to us
                }
            });
            inPercent(bus.getRemoteObject(PORTAL, PORTAL_PATH, DesktopPortal.class)
                            .read(NAMESPACE, KEY))
                    .ifPresent(percent);
        } catch (DBusException | DBusExecutionException _) {
            close();
        }
    }

    private static OptionalInt changed(Object[] parameters) {
        return parameters.length == 3 && NAMESPACE.equals(parameters[0]) && KEY.equals(parameters[1])
                ? inPercent(parameters[2])
                : OptionalInt.empty();
    }

    private static OptionalInt inPercent(Object value) {
        return switch (value) {
            case Variant<?> wrapped -> inPercent(wrapped.getValue());
            case Double factor -> OptionalInt.of((int) Math.round(factor * 100));
            default -> OptionalInt.empty();
        };
    }
}
