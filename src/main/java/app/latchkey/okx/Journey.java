package app.latchkey.okx;

import app.latchkey.okx.Failure.Obstacle;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How far a request has come on its way, to tell what stopped it. */
final class Journey extends EventListener {

    private volatile boolean throughProxy;
    private volatile boolean lookingUpName;
    private volatile boolean pastProxy;
    private volatile boolean securing;
    private volatile boolean secured;
    /** That of the call whose connection this one waits for, until it sets out by itself. */
    private volatile Optional<Journey> ahead = Optional.empty();

    private final AtomicReference<Runnable> onConnected = new AtomicReference<>(Journey::nothing);

    /** What an exception stands for at this point of the way. */
    Obstacle obstacle(IOException failure) {
        if (isAtProxy()) {
            return ProxyTrouble.behind(failure);
        }
        return switch (failure) {
            case UnknownHostException _ -> Obstacle.NAME_NOT_FOUND;
            case SocketTimeoutException _ -> Obstacle.TIMED_OUT;
            case ConnectException _ -> Obstacle.REFUSED;
            case NoRouteToHostException _ -> Obstacle.REFUSED;
            default -> securing && !secured ? TlsTrouble.behind(failure) : Obstacle.CUT;
        };
    }

    /** What stands in the way when the time budget ends at this point. */
    Obstacle obstacleAtTimeout() {
        if (ahead.isPresent()) {
            return ahead.get().obstacleAtTimeout();
        }
        if (isAtProxy()) {
            return Obstacle.PROXY_UNREACHABLE;
        }
        return lookingUpName ? Obstacle.NAME_NOT_FOUND : Obstacle.TIMED_OUT;
    }

    /** What keeps the other from its connection keeps this one, which waits for it. */
    void waitFor(Journey other) {
        ahead = Optional.of(other);
    }

    private void setOut() {
        ahead = Optional.empty();
    }

    /** Has something done, once, when the request has a connection or will never have one; to be said before it goes. */
    void whenConnected(Runnable action) {
        onConnected.set(action);
    }

    private void connected() {
        onConnected.getAndSet(Journey::nothing).run();
    }

    private static void nothing() {}

    private boolean isAtProxy() {
        return throughProxy && !pastProxy;
    }

    @Override
    public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
        throughProxy = !proxies.isEmpty() && isProxy(proxies.getFirst());
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        throughProxy = isProxy(proxy);
        setOut();
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        setOut();
        sendAtOnce(connection.socket());
        connected();
    }

    /** Requests are small, and none that shares a connection is to wait until what was sent before has been taken in. */
    private static void sendAtOnce(Socket socket) {
        try {
            socket.setTcpNoDelay(true);
        } catch (SocketException _) {
            return; // it is closed already, as the call is about to find out
        }
    }

    @Override
    public void callEnd(Call call) {
        connected();
    }

    @Override
    public void callFailed(Call call, IOException failure) {
        connected();
    }

    @Override
    public void canceled(Call call) {
        connected();
    }

    private static boolean isProxy(Proxy proxy) {
        return proxy.type() != Proxy.Type.DIRECT;
    }

    @Override
    public void dnsStart(Call call, String domainName) {
        lookingUpName = true;
        setOut();
    }

    @Override
    public void dnsEnd(Call call, String domainName, List<InetAddress> addresses) {
        lookingUpName = false;
    }

    @Override
    public void secureConnectStart(Call call) {
        pastProxy = true;
        securing = true;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        secured = true;
    }

    @Override
    public void requestHeadersStart(Call call) {
        pastProxy = true;
        secured = true;
    }
}
