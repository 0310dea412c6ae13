package app.latchkey.okx;

import java.net.Proxy;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.Dns;

/**
 * What a transport finds around it, so that tests can hold it.
 *
 * @param clock this computer's clock; it need not be right
 * @param proxy the proxy to use; without one, the system's settings decide
 */
record Surroundings(
        InstantSource clock, Ticker ticker, Timeouts timeouts, Dns dns, Optional<Proxy> proxy, ErrorCatalogue errors) {}
