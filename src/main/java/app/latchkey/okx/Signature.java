package app.latchkey.okx;

import app.latchkey.key.Secret;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** How OKX v5 wants requests signed (documentation, "Signature"). */
final class Signature {

    /** Exactly three digits of a second, whatever the moment: {@code Instant.toString()} prints none or six. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Signature() {}

    /** The value of OK-ACCESS-TIMESTAMP. */
    static String timestamp(Instant moment) {
        return TIMESTAMP.format(moment);
    }

    /**
     * The value of OK-ACCESS-SIGN.
     *
     * @param requestPath from {@code /api/v5} on, query included, encoded as on the wire
     * @param body the bytes on the wire; none when there is no body
     */
    static String of(String timestamp, String method, String requestPath, byte[] body, Secret secretKey) {
        return secretKey.withUtf8(key -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new LentKey(key));
                mac.update((timestamp + method + requestPath).getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(mac.doFinal(body));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
            }
        });
    }

    /** A key over bytes that are overwritten later; the JDK's SecretKeySpec keeps a copy nobody can overwrite. */
    private static final class LentKey implements SecretKey {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient byte[] lent;

        LentKey(byte[] lent) {
            this.lent = lent;
        }

        @Override
        public String getAlgorithm() {
            return "HmacSHA256";
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        /** A copy, which the JDK's Mac overwrites after use. */
        @Override
        public byte[] getEncoded() {
            return lent.clone();
        }
    }
}
