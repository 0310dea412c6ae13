package app.latchkey.app;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** The part of the desktop's portal that tells how the user has set the desktop up; XDG Desktop Portal, Settings. */
@DBusInterfaceName("org.freedesktop.portal.Settings")
public interface DesktopPortal extends DBusInterface {

    /** A setting; older portals, and all of them through this method, wrap it twice. */
    @DBusMemberName("Read")
    Variant<?> read(String namespace, String key);
}
