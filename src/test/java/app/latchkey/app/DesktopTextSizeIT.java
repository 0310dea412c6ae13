package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desktop's portal tells of the size of text, over a real message bus. */
@Tag("real-clients")
class DesktopTextSizeIT {

    private final List<Integer> told = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private void awaitTold(Integer... percents) {
        await().untilAsserted(() -> assertThat(told).containsExactly(percents));
    }

    @Test
    void theSizeOfTheDesktopIsToldAndEachLaterOne() throws Exception {
        try (var bus = TestBus.in(folder);
                var portal = new FakePortal(bus.address(), 1.25)) {
            var size = new DesktopTextSize(Optional.of(bus.address()));
            size.follow(told::add);
            awaitTold(125);

            portal.change(DesktopTextSize.NAMESPACE, "cursor-size", new Variant<>(48));
            portal.change("org.freedesktop.appearance", DesktopTextSize.KEY, new Variant<>(3.0));
            portal.change(DesktopTextSize.NAMESPACE, DesktopTextSize.KEY, new Variant<>(1.5));

            awaitTold(125, 150);
            size.close();
        }
    }

    @Test
    void aDesktopWithoutAPortalTellsNothingAndNorDoesOneWithoutABus() throws Exception {
        try (var bus = TestBus.in(folder)) {
            new DesktopTextSize(Optional.of(bus.address())).follow(told::add);
            new DesktopTextSize(Optional.of("unix:path=/nowhere/at/all")).follow(told::add);
            new DesktopTextSize(Optional.empty()).follow(told::add);

            await().during(Duration.ofMillis(500)).until(told::isEmpty);
        }
    }

    /** A portal on a bus of the test's, which knows one setting. */
    private static final class FakePortal implements DesktopPortal, AutoCloseable {

        private final DBusConnection bus;
        private final double factor;

        FakePortal(String address, double factor) throws DBusException {
            this.factor = factor;
            bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
            bus.exportObject(DesktopTextSize.PORTAL_PATH, this);
            bus.requestBusName(DesktopTextSize.PORTAL);
        }

        @Override
        public Variant<?> read(String namespace, String key) {
            assertThat(List.of(namespace, key)).containsExactly(DesktopTextSize.NAMESPACE, DesktopTextSize.KEY);
            return new Variant<>(new Variant<>(factor));
        }

        @Override
        public String getObjectPath() {
            return DesktopTextSize.PORTAL_PATH;
        }

        void change(String namespace, String key, Variant<?> value) throws DBusException {
            bus.sendMessage(new Portal.SettingChanged(DesktopTextSize.PORTAL_PATH, namespace, key, value));
        }

        @Override
        public void close() {
            bus.disconnect();
        }
    }

    @DBusInterfaceName("org.freedesktop.portal.Settings")
    public interface Portal extends DBusInterface {

        final class SettingChanged extends DBusSignal {
            public SettingChanged(String path, String namespace, String key, Variant<?> value) throws DBusException {
                super(path, namespace, key, value);
            }
        }
    }
}
