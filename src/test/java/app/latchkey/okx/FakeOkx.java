package app.latchkey.okx;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An HTTP server on loopback that gives the answers it was told to give, and remembers what it was asked. */
final class FakeOkx implements AutoCloseable {

    static final String TIME = "/api/v5/public/time";

    /** A request as it arrived; {@code target} is path and query as on the wire. */
    record Seen(String method, String target, Headers headers, String body) {}

    private record Reply(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private volatile long lastTime = Rig.NOW.toEpochMilli();

    FakeOkx() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    OkxHost host() {
        return OkxHost.Loopback.onPort(server.getAddress().getPort());
    }

    /** Adds an answer for the next request that is not about the time. */
    FakeOkx reply(int status, String body) {
        replies.add(new Reply(status, body, Map.of()));
        return this;
    }

    FakeOkx reply(int status, String body, Map<String, String> headers) {
        replies.add(new Reply(status, body, headers));
        return this;
    }

    /** What the next request about the time hears; the last one stays. */
    FakeOkx time(long millis) {
        times.add(millis);
        return this;
    }

    /** All requests but those about the time. */
    List<Seen> seen() {
        return seen.stream().filter(request -> !request.target().equals(TIME)).toList();
    }

    /** How often the time was asked. */
    long timesAsked() {
        return seen.stream().filter(request -> request.target().equals(TIME)).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var target = exchange.getRequestURI().toString();
            seen.add(new Seen(exchange.getRequestMethod(), target, exchange.getRequestHeaders(), body));
            var reply = target.equals(TIME) ? timeReply() : replies.poll();
            if (reply == null) {
                throw new IOException("No answer was prepared for " + target);
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply timeReply() {
        var next = times.poll();
        lastTime = next == null ? lastTime : next;
        return new Reply(200, "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ts\":\"" + lastTime + "\"}]}", Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
