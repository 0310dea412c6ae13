package app.latchkey.app;

import app.latchkey.settings.ProxyAddress;
import app.latchkey.settings.ProxyChoice;
import app.latchkey.ui.Preferences;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Optional;
import java.util.function.Supplier;

/** The proxy that the settings ask for, at any moment and on any thread; empty where the system decides. */
final class ChosenProxy implements Supplier<Optional<Proxy>> {

    private volatile Optional<Proxy> now;

    /** Follows the settings; for the FX thread. */
    ChosenProxy(Preferences preferences) {
        now = of(preferences.now().proxy());
        preferences.settings().subscribe(settings -> now = of(settings.proxy()));
    }

    @Override
    public Optional<Proxy> get() {
        return now;
    }

    private static Optional<Proxy> of(ProxyChoice choice) {
        return switch (choice.kind()) {
            case SYSTEM -> Optional.empty();
            case NONE -> Optional.of(Proxy.NO_PROXY);
            case HTTP -> choice.address().map(address -> new Proxy(Proxy.Type.HTTP, socket(address)));
            case SOCKS -> choice.address().map(address -> new Proxy(Proxy.Type.SOCKS, socket(address)));
        };
    }

    /** The name is looked up when a connection is made, not here and not once for all. */
    private static InetSocketAddress socket(ProxyAddress address) {
        return InetSocketAddress.createUnresolved(address.host(), address.port());
    }
}
