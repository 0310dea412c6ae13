package app.latchkey.key;

import inet.ipaddr.IPAddress;
import java.util.Optional;

/**
 * One line of an IP whitelist: an IPv4 or IPv6 address, or a network of either in CIDR form.
 *
 * @param text canonical: lower case, IPv6 compressed, a network with its prefix, a single address without one
 */
public record IpEntry(String text) {

    /** Why a text cannot stand in a whitelist. */
    public enum Problem {
        NOT_AN_ADDRESS,
        /** From one address to another, or with stars in it: OKX takes single addresses and networks only. */
        A_RANGE,
        /** This computer itself (127.0.0.1, ::1): OKX never sees it. */
        LOOPBACK,
        /** A home or office network's inner address: OKX sees the router's instead. */
        PRIVATE,
        /** Multicast, link-local, unspecified or otherwise never a sender on the internet. */
        NOT_ROUTED,
        /** Reserved for documents; valid only in practice. */
        DOCUMENTATION,
        /** A CIDR block whose address has bits set behind the prefix, e.g. 203.0.113.7/24. */
        HOST_BITS_SET,
        /** A CIDR block so wide that it takes in addresses of the kinds above, e.g. 0.0.0.0/0. */
        TOO_WIDE
    }

    /** For entries that were parsed before: checks the form only, so that a list kept for years stays readable. */
    public IpEntry {
        if (IpText.read(text).isEmpty()) {
            throw new IllegalArgumentException("Not an address or network");
        }
    }

    /** Reads one entry by the rules of real accounts, where documentation ranges are refused. */
    public static Parsed<IpEntry, Problem> parse(String text) {
        return parse(text, false);
    }

    /** Reads one entry; {@code practice} lets documentation ranges in. */
    public static Parsed<IpEntry, Problem> parse(String text, boolean practice) {
        var read = IpText.read(text);
        if (read.isEmpty()) {
            return Parsed.invalid(Problem.NOT_AN_ADDRESS);
        }
        var address = read.get();
        if (address.isPrefixed() && !address.isPrefixBlock()) {
            return Parsed.invalid(Problem.HOST_BITS_SET);
        }
        return problemOf(address, practice)
                .<Parsed<IpEntry, Problem>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new IpEntry(address.toCanonicalString())));
    }

    /** Whether it is of IPv6, and not of IPv4. */
    public boolean isIpv6() {
        return text.indexOf(':') >= 0;
    }

    /** Whether an address that OKX sees falls under this entry; {@code false} when it is no single address. */
    public boolean covers(String address) {
        var seen = IpText.read(address).filter(one -> !one.isMultiple());
        return seen.isPresent() && IpText.read(text).orElseThrow().contains(seen.get());
    }

    private static Optional<Problem> problemOf(IPAddress address, boolean practice) {
        for (var range : practice ? IpRange.REFUSED_IN_PRACTICE : IpRange.REFUSED) {
            if (range.holds(address)) {
                return Optional.of(range.problem());
            }
            if (range.overlaps(address)) {
                return Optional.of(Problem.TOO_WIDE);
            }
        }
        return Optional.empty();
    }
}
