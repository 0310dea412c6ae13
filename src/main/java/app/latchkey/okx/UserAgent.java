package app.latchkey.okx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Says who is asking ({@code Latchkey/<version>}): OKX's edge refuses some libraries' own names. */
final class UserAgent implements Interceptor {

    private final String name = "Latchkey/" + version();

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(
                chain.request().newBuilder().header("User-Agent", name).build());
    }

    private static String version() {
        try (var text = UserAgent.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(text, "version.txt").readAllBytes(), StandardCharsets.US_ASCII)
                    .strip();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
