package app.latchkey.settings;

import app.latchkey.key.Parsed;
import java.net.Inet6Address;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a proxy listens.
 *
 * @param host a name, an IPv4 address, or an IPv6 address without brackets
 * @param port 1 to 65535
 */
public record ProxyAddress(String host, int port) {

    /** Why a text is no such address. */
    public enum Problem {
        MISSING,
        /** Something stands before the name, such as {@code http://}. */
        HAS_SCHEME,
        /** Holds a name and a password, which is neither kept nor sent. */
        HAS_PASSWORD,
        NO_PORT,
        BAD_PORT,
        BAD_HOST
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int LAST_PORT = 65_535;

    public ProxyAddress {
        if (!isHost(host) || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("Not the address of a proxy: " + host + ' ' + port);
        }
    }

    /** Reads {@code proxy.example.com:8080}, {@code 192.0.2.1:1080} or {@code [2001:db8::1]:1080}. */
    public static Parsed<ProxyAddress, Problem> parse(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Parsed.invalid(Problem.MISSING);
        }
        if (trimmed.contains("@")) {
            return Parsed.invalid(Problem.HAS_PASSWORD);
        }
        if (trimmed.contains("//")) {
            return Parsed.invalid(Problem.HAS_SCHEME);
        }
        int colon = trimmed.lastIndexOf(':');
        if (colon < 0 || trimmed.endsWith("]")) {
            return Parsed.invalid(Problem.NO_PORT);
        }
        var host = withoutBrackets(trimmed.substring(0, colon));
        if (host.isEmpty()) {
            return Parsed.invalid(Problem.BAD_HOST);
        }
        return port(trimmed.substring(colon + 1))
                .<Parsed<ProxyAddress, Problem>>map(port -> Parsed.valid(new ProxyAddress(host.get(), port)))
                .orElseGet(() -> Parsed.invalid(Problem.BAD_PORT));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return (host.contains(":") ? '[' + host + ']' : host) + ':' + port;
    }

    private static Optional<String> withoutBrackets(String host) {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        var bare = bracketed ? host.substring(1, host.length() - 1) : host;
        return isHost(bare) && bracketed == bare.contains(":") ? Optional.of(bare) : Optional.empty();
    }

    private static boolean isHost(String host) {
        return host.contains(":") ? isIpv6(host) : NAME.matcher(host).matches();
    }

    private static boolean isIpv6(String host) {
        try {
            Inet6Address.ofLiteral(host);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Optional<Integer> port(String text) {
        return Optional.of(text)
                .filter(digits -> PORT.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(port -> port >= 1 && port <= LAST_PORT);
    }
}
