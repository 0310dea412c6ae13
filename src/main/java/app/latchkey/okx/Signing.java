package app.latchkey.okx;

import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Signs the final request, over the very path, query and bytes that go onto the wire. */
final class Signing implements Interceptor {

    private static final byte[] NO_BODY = {};

    private final Credentials credentials;
    private final Environment environment;
    private final HostClock clock;

    Signing(Credentials credentials, Environment environment, HostClock clock) {
        this.credentials = credentials;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(signed(chain.request()));
    }

    private Request signed(Request request) throws IOException {
        var given = request.tag(SignedAt.class);
        var timestamp = Signature.timestamp(given == null ? clock.now() : given.moment());
        var signed = request.newBuilder().header("OK-ACCESS-TIMESTAMP", timestamp);
        if (environment == Environment.DEMO) {
            signed.header("x-simulated-trading", "1");
        }
        try {
            return signed.header("OK-ACCESS-KEY", credentials.apiKey().value())
                    .header("OK-ACCESS-SIGN", signature(request, timestamp))
                    .header("OK-ACCESS-PASSPHRASE", credentials.passphrase().withChars(String::new))
                    .build();
        } catch (IllegalStateException _) {
            throw new IOException("The client was closed while a request was being signed");
        }
    }

    private String signature(Request request, String timestamp) {
        var body =
                switch (request.body()) {
                    case null -> NO_BODY;
                    case OneShotJson json -> json.bytes();
                    default -> throw new IllegalArgumentException("No such body is ever sent");
                };
        return Signature.of(timestamp, request.method(), onWire(request.url()), body, credentials.secretKey());
    }

    private static String onWire(HttpUrl url) {
        var query = url.encodedQuery();
        return query == null ? url.encodedPath() : url.encodedPath() + '?' + query;
    }
}
