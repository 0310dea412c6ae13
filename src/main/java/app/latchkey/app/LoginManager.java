package app.latchkey.app;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The part of systemd-logind's manager that is asked for something; org.freedesktop.login1(5). */
@DBusInterfaceName("org.freedesktop.login1.Manager")
public interface LoginManager extends DBusInterface {

    /**
     * The object of a session.
     *
     * @param id of the session, or {@code auto} for the caller's own
     */
    @DBusMemberName("GetSession")
    DBusPath session(String id);
}
