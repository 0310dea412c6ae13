package app.latchkey.okx;

import app.latchkey.okx.Failure.Obstacle;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What went wrong at a proxy. */
final class ProxyTrouble {

    /** The JDK tells by its words alone that a SOCKS proxy wants a password; they are no translations. */
    private static final Set<String> SOCKS_WANTS_PASSWORD =
            Set.of("SOCKS : authentication failed", "SOCKS : No acceptable methods");

    private ProxyTrouble() {}

    static Obstacle behind(IOException failure) {
        if (failure instanceof NoPassword.WantedException || SOCKS_WANTS_PASSWORD.contains(failure.getMessage())) {
            return Obstacle.PROXY_WANTS_PASSWORD;
        }
        return isUnreached(failure) || isUnreached(failure.getCause())
                ? Obstacle.PROXY_UNREACHABLE
                : Obstacle.PROXY_REFUSED;
    }

    private static boolean isUnreached(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException _ -> true;
            case NoRouteToHostException _ -> true;
            case UnknownHostException _ -> true;
            case SocketTimeoutException _ -> true;
            case null, default -> false;
        };
    }
}
