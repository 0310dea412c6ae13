package app.latchkey.check;

import app.latchkey.key.Credentials;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what a key's whitelist is known again without being written down: the history holds no address. Whoever has not the
 * secret key cannot try addresses against it.
 *
 * @param key of the secret key itself: only prints of the same key can be compared
 * @param addresses of the bound addresses, whatever their order
 */
record AddressPrint(String key, String addresses) {

    private static final String MAC = "HmacSHA256";
    private static final String WORD = "PRINT";
    private static final String BETWEEN = ":";
    private static final int SHOWN = 8;
    private static final Pattern FORM = Pattern.compile(WORD + ":([0-9a-f]{16}):([0-9a-f]{16})");

    static AddressPrint of(Credentials credentials, List<String> addresses) {
        var sorted = String.join("\n", addresses.stream().sorted().toList());
        return credentials
                .secretKey()
                .withUtf8(secret -> new AddressPrint(
                        print(secret, "latchkey: the key"), print(secret, "latchkey: its addresses\n" + sorted)));
    }

    /** Reads what {@link #word} writes. */
    static Optional<AddressPrint> parse(String word) {
        var found = FORM.matcher(word);
        return found.matches() ? Optional.of(new AddressPrint(found.group(1), found.group(2))) : Optional.empty();
    }

    String word() {
        return String.join(BETWEEN, WORD, key, addresses);
    }

    /** Whether a key was bound to just these addresses; never of a vault that is locked. */
    boolean isOf(Credentials credentials, List<String> bound) {
        try {
            return equals(of(credentials, bound));
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /** Whether the same key was bound to other addresses. */
    boolean isChangedFrom(AddressPrint before) {
        return key.equals(before.key) && !addresses.equals(before.addresses);
    }

    private static String print(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            var whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, SHOWN);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Every Java has " + MAC, e);
        }
    }
}
