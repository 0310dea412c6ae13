package app.latchkey.okx;

import java.io.IOException;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Says who is asking: OKX's edge refuses some libraries' own names. */
final class UserAgent implements Interceptor {

    private static final String NAME = "Latchkey/"
            + Optional.ofNullable(UserAgent.class.getPackage().getImplementationVersion())
                    .orElse("development");

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(
                chain.request().newBuilder().header("User-Agent", NAME).build());
    }
}
