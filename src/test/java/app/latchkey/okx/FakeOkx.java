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
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** An HTTP server on loopback that gives the answers it was told to give, and remembers what it was asked. */
final class FakeOkx implements AutoCloseable {

    static final String TIME = "/api/v5/public/time";

    /** A request as it arrived; {@code target} is path and query as on the wire. */
    record Seen(String method, String target, Headers headers, String body) {}

    private record Reply(int status, ByteString body, Map<String, String> headers) {

        static Reply of(int status, String body, Map<String, String> headers) {
            return new Reply(status, ByteString.encodeUtf8(body), headers);
        }
    }

    private final HttpServer server;
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final Map<String, Reply> standing = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private volatile Runnable meanwhile = () -> {};
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
        replies.add(Reply.of(status, body, Map.of()));
        return this;
    }

    FakeOkx reply(int status, String body, Map<String, String> headers) {
        replies.add(Reply.of(status, body, headers));
        return this;
    }

    /** Gives every request for this path the same answer from now on. */
    FakeOkx always(String path, int status, ByteString body) {
        standing.put(path, new Reply(status, body, Map.of()));
        return this;
    }

    /** What the next request about the time hears; the last one stays. */
    FakeOkx time(long millis) {
        times.add(millis);
        return this;
    }

    /** Does this between hearing a request and answering it. */
    FakeOkx meanwhile(Runnable something) {
        meanwhile = something;
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
            meanwhile.run();
            var always = standing.get(exchange.getRequestURI().getPath());
            var reply = always == null ? next(target) : always;
            if (reply == null) {
                throw new IOException("No answer was prepared for " + target);
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(
                    reply.status(), reply.body().size() == 0 ? -1 : reply.body().size());
            reply.body().write(exchange.getResponseBody());
        }
    }

    private @Nullable Reply next(String target) {
        return target.equals(TIME) ? timeReply() : replies.poll();
    }

    private Reply timeReply() {
        var next = times.poll();
        lastTime = next == null ? lastTime : next;
        return Reply.of(200, "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ts\":\"" + lastTime + "\"}]}", Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
