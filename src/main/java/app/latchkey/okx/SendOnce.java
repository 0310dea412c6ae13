package app.latchkey.okx;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The last step before the wire: lets a request out through its {@link Gate}, and takes from the answer the invitation
 * to repeat it that OkHttp would follow by itself.
 */
final class SendOnce implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        var gate = Objects.requireNonNull(request.tag(Gate.class), "Every request has a gate");
        if (!gate.leave()) {
            throw new IOException("Not sent a second time");
        }
        var response = chain.proceed(request);
        gate.answered();
        return response.newBuilder().removeHeader("Retry-After").build();
    }
}
