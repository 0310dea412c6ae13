package app.latchkey.practice;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executor;

/** The JDK's HTTP server, on loopback, with limits on what a client can make it hold. */
final class Listener {

    private static final int BACKLOG = 256;

    /**
     * The server's classes read them once, when they are loaded: they hold for all JDK servers of this JVM, and must be
     * set before the first of them. What somebody set stays. Times are in seconds.
     */
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.nodelay", "true",
            "sun.net.httpserver.maxReqHeaders", "100",
            "sun.net.httpserver.maxReqHeaderSize", "65536",
            "sun.net.httpserver.maxReqTime", "30",
            "sun.net.httpserver.maxRspTime", "60",
            "jdk.httpserver.maxConnections", "1000",
            "sun.net.httpserver.maxIdleConnections", "1000");

    private Listener() {}

    static HttpServer on(int port, Executor threads) throws IOException {
        LIMITS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        var server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
        server.setExecutor(threads);
        return server;
    }
}
