package app.latchkey.key;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;

/**
 * One line of an IP whitelist: an IPv4 or IPv6 address, or a network of either in CIDR form.
 *
 * @param text canonical: lower case, IPv6 compressed, CIDR with its prefix
 */
public record IpEntry(String text) {

    /** Why a text cannot stand in a whitelist. */
    public enum Problem {
        NOT_AN_ADDRESS,
        /** This computer itself (127.0.0.1, ::1): OKX never sees it. */
        LOOPBACK,
        /** A home or office network's inner address: OKX sees the router's instead. */
        PRIVATE,
        /** Multicast, link-local, unspecified or otherwise never a sender on the internet. */
        NOT_ROUTED,
        /** Reserved for documents; valid only in practice. */
        DOCUMENTATION,
        /** A CIDR block whose address has bits set behind the prefix, e.g. 203.0.113.7/24. */
        HOST_BITS_SET
    }

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .allowMask(false)
            .allowPrefixOnly(false)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowLeadingZeros(false)
            .setRangeOptions(RangeParameters.NO_RANGE)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .setRangeOptions(RangeParameters.NO_RANGE)
            .getParentBuilder()
            .toParams();

    private static final IPAddress[] DOCUMENTATION = {
        literal("192.0.2.0/24"), literal("198.51.100.0/24"), literal("203.0.113.0/24"), literal("2001:db8::/32")
    };
    private static final IPAddress[] PRIVATE = {
        literal("10.0.0.0/8"),
        literal("172.16.0.0/12"),
        literal("192.168.0.0/16"),
        literal("100.64.0.0/10"),
        literal("fc00::/7")
    };
    private static final IPAddress[] NOT_ROUTED = {
        literal("0.0.0.0/8"),
        literal("169.254.0.0/16"),
        literal("224.0.0.0/3"),
        literal("::/128"),
        literal("fe80::/10"),
        literal("ff00::/8")
    };

    /** Reads one entry by the rules of real accounts, where documentation ranges are refused. */
    public static Parsed<IpEntry, Problem> parse(String text) {
        return parse(text, false);
    }

    /** Reads one entry; {@code practice} lets documentation ranges in. */
    public static Parsed<IpEntry, Problem> parse(String text, boolean practice) {
        IPAddress address;
        try {
            address = new IPAddressString(text.strip(), STRICT).toAddress();
        } catch (AddressStringException _) {
            return Parsed.invalid(Problem.NOT_AN_ADDRESS);
        }
        if (address.isPrefixed() && !address.isPrefixBlock()) {
            return Parsed.invalid(Problem.HOST_BITS_SET);
        }
        if (address.isLoopback()) {
            return Parsed.invalid(Problem.LOOPBACK);
        }
        if (touches(address, PRIVATE)) {
            return Parsed.invalid(Problem.PRIVATE);
        }
        if (touches(address, NOT_ROUTED)) {
            return Parsed.invalid(Problem.NOT_ROUTED);
        }
        if (!practice && touches(address, DOCUMENTATION)) {
            return Parsed.invalid(Problem.DOCUMENTATION);
        }
        return Parsed.valid(new IpEntry(address.toCanonicalString()));
    }

    /** Whether an address that OKX sees falls under this entry; {@code false} when it is no address. */
    public boolean covers(String address) {
        var seen = new IPAddressString(address.strip(), STRICT).getAddress();
        return seen != null && literal(text).contains(seen);
    }

    private static boolean touches(IPAddress address, IPAddress[] ranges) {
        for (var range : ranges) {
            if (range.contains(address) || address.contains(range)) {
                return true;
            }
        }
        return false;
    }

    private static IPAddress literal(String text) {
        return new IPAddressString(text).getAddress();
    }
}
