package app.latchkey.key;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.stream.Stream;

/** Addresses from which nobody reaches OKX, after IANA's registries of special-purpose addresses. */
record IpRange(IpEntry.Problem problem, List<IPAddress> blocks) {

    private static final IpRange LOOPBACK = range(IpEntry.Problem.LOOPBACK, "127.0.0.0/8", "::1");

    private static final IpRange PRIVATE = range(
            IpEntry.Problem.PRIVATE,
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "100.64.0.0/10",
            "fc00::/7",
            "fec0::/10");

    private static final IpRange DOCUMENTATION = range(
            IpEntry.Problem.DOCUMENTATION,
            "192.0.2.0/24",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "2001:db8::/32",
            "3fff::/20");

    /** The three IPv6 blocks are everything but 2000::/3, the only space that is given out. */
    private static final IpRange NOT_ROUTED = range(
            IpEntry.Problem.NOT_ROUTED,
            "0.0.0.0/8",
            "169.254.0.0/16",
            "192.0.0.0/24",
            "198.18.0.0/15",
            "224.0.0.0/3",
            "::/3",
            "4000::/2",
            "8000::/1");

    /** What a whitelist of a real account must not hold; the narrower reason comes first. */
    static final List<IpRange> REFUSED = List.of(LOOPBACK, PRIVATE, DOCUMENTATION, NOT_ROUTED);

    /** The same for the practice exchange, which lives on documentation addresses. */
    static final List<IpRange> REFUSED_IN_PRACTICE = List.of(LOOPBACK, PRIVATE, NOT_ROUTED);

    private static IpRange range(IpEntry.Problem problem, String... blocks) {
        return new IpRange(
                problem,
                Stream.of(blocks)
                        .map(block -> new IPAddressString(block).getAddress())
                        .toList());
    }

    boolean holds(IPAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    boolean overlaps(IPAddress address) {
        return blocks.stream().anyMatch(address::contains);
    }
}
