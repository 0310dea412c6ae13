package app.latchkey.okx;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Latchkey has no password for a proxy: one that wants it is told apart from one that refuses. */
final class NoPassword implements Authenticator {

    /** The proxy wants a name and a password. */
    static final class WantedException extends IOException {

        private static final long serialVersionUID = 1L;

        WantedException() {
            super("The proxy wants a password");
        }
    }

    /** OkHttp asks once before the proxy was asked at all, with a challenge that it made up. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        boolean madeUp = response.challenges().stream()
                .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
        if (madeUp) {
            return null;
        }
        throw new WantedException();
    }
}
