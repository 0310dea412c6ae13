package app.latchkey.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of an IP whitelist: an IPv4 or IPv6 address, or a network segment in CIDR form.
 *
 * @param text as it is shown and sent in the {@code ip} field of {@code GET /api/v5/account/config}
 * @param bits 32 or 128
 * @param prefix how many leading bits must agree
 */
record AddressRange(String text, int bits, BigInteger address, int prefix) {

    private static final Pattern V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]+");
    private static final Pattern PREFIX = Pattern.compile("\\d{1,3}");

    static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        var host = slash < 0 ? text : text.substring(0, slash);
        return literal(host).flatMap(bytes -> {
            int bits = bytes.length * Byte.SIZE;
            int prefix = slash < 0 ? bits : prefix(text.substring(slash + 1));
            return prefix < 0 || prefix > bits
                    ? Optional.empty()
                    : Optional.of(
                            new AddressRange(text.toLowerCase(Locale.ROOT), bits, new BigInteger(1, bytes), prefix));
        });
    }

    /** Whether that is one address, and no segment. */
    static boolean isAddress(String text) {
        return literal(text).isPresent();
    }

    /** Reads back what {@link #text} once wrote. */
    @JsonCreator
    static AddressRange of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not an address: " + text));
    }

    @JsonValue
    @Override
    public String text() {
        return text;
    }

    boolean contains(String other) {
        return literal(other)
                .filter(bytes -> bytes.length * Byte.SIZE == bits)
                .map(bytes -> new BigInteger(1, bytes).xor(address).shiftRight(bits - prefix))
                .filter(difference -> difference.signum() == 0)
                .isPresent();
    }

    private static int prefix(String text) {
        return PREFIX.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    /** Literals only: nothing here may ever ask a name server. */
    private static Optional<byte[]> literal(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
