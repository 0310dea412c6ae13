package app.latchkey.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The way to OKX.
 *
 * @param address where the proxy listens; present for {@link Kind#HTTP} and {@link Kind#SOCKS}, and for no other
 */
public record ProxyChoice(Kind kind, Optional<ProxyAddress> address) {

    /** What leads there. */
    public enum Kind {
        /** Whatever this computer's settings say. */
        SYSTEM,
        /** No proxy, whatever they say. */
        NONE,
        HTTP,
        SOCKS;

        /** Whether it takes an address. */
        public boolean isServer() {
            return this == HTTP || this == SOCKS;
        }
    }

    /** What holds until the user says otherwise. */
    public static final ProxyChoice SYSTEM = new ProxyChoice(Kind.SYSTEM, Optional.empty());

    private static final String SEPARATOR = " ";

    public ProxyChoice {
        if (kind.isServer() != address.isPresent()) {
            throw new IllegalArgumentException("A proxy has an address, and nothing else has one");
        }
    }

    /** Reads what {@link #text} writes; empty when it is something else. */
    static Optional<ProxyChoice> parse(String text) {
        var parts = text.strip().split(SEPARATOR, 2);
        var address = Optional.of(parts).filter(both -> both.length == 2).map(both -> both[1]);
        return Arrays.stream(Kind.values())
                .filter(kind -> lower(kind).equals(parts[0]) && kind.isServer() == address.isPresent())
                .findFirst()
                .flatMap(kind -> address.isEmpty()
                        ? Optional.of(new ProxyChoice(kind, Optional.empty()))
                        : ProxyAddress.parse(address.get()).value().map(at -> new ProxyChoice(kind, Optional.of(at))));
    }

    /** {@code system}, {@code none}, {@code http proxy.example.com:8080} or {@code socks …}. */
    String text() {
        return lower(kind) + address.map(at -> SEPARATOR + at.text()).orElse("");
    }

    private static String lower(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
