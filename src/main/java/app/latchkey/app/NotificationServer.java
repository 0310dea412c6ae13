package app.latchkey.app;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** What shows notifications on a Linux desktop; the Desktop Notifications Specification. */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface NotificationServer extends DBusInterface {

    /**
     * Shows one.
     *
     * @param replaced the number of the one it takes the place of; 0 for none
     * @param actions what can be clicked; none here
     * @param millis until it goes away; -1 for the desktop's own habit
     */
    @DBusMemberName("Notify")
    UInt32 show(
            String program,
            UInt32 replaced,
            String icon,
            String title,
            String text,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int millis);
}
