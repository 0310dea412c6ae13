package app.latchkey.okx;

import app.latchkey.key.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * A host that may be talked to: one of OKX's own over HTTPS, or a practice exchange on this very computer. There is no
 * third kind, so credentials cannot be sent anywhere else.
 */
public sealed interface OkxHost {

    /** Scheme, host and port, e.g. {@code https://openapi.okx.com}. */
    URI address();

    /** The REST host of a site of real accounts. */
    record Official(Site site) implements OkxHost {

        public Official {
            if (!site.isOfficial()) {
                throw new IllegalArgumentException("Not a site of OKX: " + site);
            }
        }

        @Override
        public URI address() {
            return site.rest().orElseThrow();
        }
    }

    /**
     * A practice exchange on this computer.
     *
     * @param address {@code http://127.0.0.1:port}, or {@code [::1]}, {@code localhost} or a name under it in its place
     */
    record Loopback(URI address) implements OkxHost {

        private static final Set<String> NAMES = Set.of("127.0.0.1", "[::1]", "localhost");

        /** What ends so never leaves this computer (RFC 6761); {@link LoopbackDns} sees to it. */
        static final String UNDER_LOCALHOST = ".localhost";

        public Loopback {
            if (!isLoopback(address)) {
                throw new IllegalArgumentException("A practice exchange has an address like http://127.0.0.1:8080");
            }
        }

        /** Reads what somebody typed; empty when it is anything but a loopback address with a port. */
        public static Optional<Loopback> parse(String text) {
            try {
                var trimmed = text.strip();
                var address = new URI(trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed);
                return isLoopback(address) ? Optional.of(new Loopback(address)) : Optional.empty();
            } catch (URISyntaxException _) {
                return Optional.empty();
            }
        }

        /** The practice exchange on this port of 127.0.0.1. */
        public static Loopback onPort(int port) {
            return new Loopback(URI.create("http://127.0.0.1:" + port));
        }

        private static boolean isLoopback(URI address) {
            var host = address.getHost();
            return host != null
                    && (NAMES.contains(host) || host.endsWith(UNDER_LOCALHOST))
                    && address.getPort() > 0
                    && address.getPort() <= 65535
                    && address.toString().equals("http://" + host + ":" + address.getPort());
        }
    }
}
