package app.latchkey.okx;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Says who is asking ({@code Latchkey/<version>}): OKX's edge refuses some libraries' own names. */
final class UserAgent implements Interceptor {

    private final String name = "Latchkey/" + LatchkeyVersion.text();

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(
                chain.request().newBuilder().header("User-Agent", name).build());
    }
}
