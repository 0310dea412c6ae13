package app.latchkey.practice;

import java.util.List;
import java.util.Set;

/**
 * What the form for a new key asks for, as it was typed.
 *
 * @param addresses IPv4, IPv6 or CIDR; none lets requests come from anywhere
 * @param passphrase 8 to 32 characters with a digit, an upper-case and a lower-case letter and a special character
 */
public record KeyRequest(
        String name,
        Environment environment,
        Purpose purpose,
        Set<Permission> permissions,
        List<String> addresses,
        String passphrase) {

    public KeyRequest {
        permissions = Set.copyOf(permissions);
        addresses = List.copyOf(addresses);
    }

    /** A key for API trading with Read and Trade, bound to no address, on live trading. */
    public static KeyRequest trading(String name, String passphrase) {
        return new KeyRequest(
                name,
                Environment.LIVE,
                Purpose.API_TRADING,
                Set.of(Permission.READ, Permission.TRADE),
                List.of(),
                passphrase);
    }

    public KeyRequest in(Environment other) {
        return new KeyRequest(name, other, purpose, permissions, addresses, passphrase);
    }

    public KeyRequest of(Purpose other) {
        return new KeyRequest(name, environment, other, permissions, addresses, passphrase);
    }

    public KeyRequest with(Set<Permission> others) {
        return new KeyRequest(name, environment, purpose, others, addresses, passphrase);
    }

    public KeyRequest boundTo(List<String> others) {
        return new KeyRequest(name, environment, purpose, permissions, others, passphrase);
    }

    @Override
    public String toString() {
        return "KeyRequest[" + name + ", " + environment + "]";
    }
}
