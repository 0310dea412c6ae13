package app.latchkey.okx;

import java.net.Proxy;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/**
 * What a transport finds around it, so that tests can hold it.
 *
 * @param clock this computer's clock; it need not be right
 * @param proxy the proxy for OKX's hosts, asked at each call; without one, the system's settings decide
 * @param network sockets and certificates; in the program, this computer's own and nothing else
 */
record Surroundings(
        InstantSource clock,
        Ticker ticker,
        Timeouts timeouts,
        Dns dns,
        Supplier<Optional<Proxy>> proxy,
        ErrorCatalogue errors,
        UnaryOperator<OkHttpClient.Builder> network) {}
