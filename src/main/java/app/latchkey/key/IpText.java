package app.latchkey.key;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;

/** Reads addresses the strict way; the library by itself takes wildcards, ranges, masks, zones and short forms too. */
final class IpText {

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

    private IpText() {}

    /**
     * The address or network a text stands for. An IPv4 address in IPv6 clothes (::ffff:192.0.2.1) becomes the IPv4
     * address, which is what the other end sees; a "network" of one address (…/32, …/128) becomes that address.
     */
    static Optional<IPAddress> read(String text) {
        return Optional.ofNullable(new IPAddressString(text.strip(), STRICT).getAddress())
                .map(IpText::unmapped)
                .map(IpText::withoutIdlePrefix);
    }

    private static IPAddress unmapped(IPAddress address) {
        return address.isIPv6() && address.toIPv6().isIPv4Mapped()
                ? address.toIPv6().getEmbeddedIPv4Address()
                : address;
    }

    private static IPAddress withoutIdlePrefix(IPAddress address) {
        var prefix = address.getNetworkPrefixLength();
        return prefix != null && prefix == address.getBitCount() ? address.withoutPrefixLength() : address;
    }
}
