package app.latchkey.okx;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Our own name for a transfer, by which OKX can be asked what became of it.
 *
 * @param value 1 to 32 letters and digits, capitals and small letters told apart (POST /api/v5/asset/transfer)
 */
public record ClientId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,32}");

    public ClientId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A clientId has 1 to 32 letters and digits");
        }
    }

    /** A new one: 32 random hexadecimal digits. */
    public static ClientId random() {
        return new ClientId(UUID.randomUUID().toString().replace("-", ""));
    }
}
