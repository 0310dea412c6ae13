package app.latchkey.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Shows that a posted form was on one of this exchange's own pages: other sites cannot read them. */
final class FormToken {

    private final String value;

    FormToken(SecureRandom random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        value = HexFormat.of().formatHex(bytes);
    }

    Html field() {
        return Html.of("<input type=\"hidden\" name=\"token\" value=\"{}\">", value);
    }

    boolean isIn(Query form) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), form.get("token").getBytes(StandardCharsets.UTF_8));
    }
}
