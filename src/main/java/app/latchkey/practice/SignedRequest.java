package app.latchkey.practice;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The four headers of a signed request; an absent one is empty. */
record SignedRequest(Request request, String key, String sign, String timestamp, String passphrase) {

    private static final Pattern ISO_MILLIS = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

    static SignedRequest of(Request request) {
        var header = request.header();
        return new SignedRequest(
                request,
                header.apply("OK-ACCESS-KEY"),
                header.apply("OK-ACCESS-SIGN"),
                header.apply("OK-ACCESS-TIMESTAMP"),
                header.apply("OK-ACCESS-PASSPHRASE"));
    }

    /** When it was signed; empty unless the header is ISO 8601 in UTC with exactly three decimals. */
    Optional<Instant> signedAt() {
        if (!ISO_MILLIS.matcher(timestamp).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(timestamp));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Whether the signature was made with that secret key over exactly what came. */
    boolean isSignedWith(String secretKey) {
        return Signature.matches(sign, secretKey, timestamp, request.method(), request.target(), request.body());
    }

    @Override
    public String toString() {
        return "SignedRequest[" + request.method() + " " + request.path() + "]";
    }
}
