package app.latchkey.okx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** OKX's host as it is in the world: TLS and HTTP/2. Gives the answers it was told to give. */
final class SecureOkx implements AutoCloseable {

    static final String CONFIG = Rig.recorded("config-doc.json");

    private static final String TIME =
            "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ts\":\"" + Rig.NOW.toEpochMilli() + "\"}]}";

    private final List<Socket> accepted = new CopyOnWriteArrayList<>();
    private final MockWebServer server = new MockWebServer();
    private final ConcurrentLinkedQueue<MockResponse> replies = new ConcurrentLinkedQueue<>();
    private final List<RecordedRequest> seen = new CopyOnWriteArrayList<>();
    private final Map<String, String> standing = new ConcurrentHashMap<>();
    private volatile Duration delay = Duration.ZERO;

    SecureOkx() {
        server.setServerSocketFactory(new Prompt());
        server.useHttps(Certificates.of(Certificates.GOOD).sslSocketFactory());
        server.setDispatcher(new Dispatcher() {
            // asked what is to be done to the connection before the request is read
            @Override
            public MockResponse peek() {
                return Objects.requireNonNullElseGet(replies.peek(), super::peek);
            }

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                seen.add(request);
                if (request.getTarget().equals(FakeOkx.TIME)) {
                    return late(answer(TIME));
                }
                var reply = replies.poll();
                return reply == null
                        ? late(answer(standing.getOrDefault(request.getUrl().encodedPath(), CONFIG)))
                        : reply;
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    static MockResponse.Builder answer(String body) {
        return new MockResponse.Builder().body(body);
    }

    /**
     * The answer to the next request that is not about the time; without one, it is the documented config. What it does
     * to the connection happens at the next request of all.
     */
    SecureOkx reply(MockResponse.Builder reply) {
        replies.add(reply.build());
        return this;
    }

    /** Gives every request for this path the same answer from now on, unless another one was prepared. */
    SecureOkx always(String path, String body) {
        standing.put(path, body);
        return this;
    }

    /** From now on, answers that nobody prepared take so long. */
    void takeLong(Duration each) {
        delay = each;
    }

    private MockResponse late(MockResponse.Builder answer) {
        return answer.headersDelay(delay.toMillis(), TimeUnit.MILLISECONDS).build();
    }

    /** All requests but those about the time. */
    List<RecordedRequest> seen() {
        return seen.stream()
                .filter(request -> !request.getTarget().equals(FakeOkx.TIME))
                .toList();
    }

    /** How many connections carried a request. */
    long connections() {
        return seen.stream().map(RecordedRequest::getConnectionIndex).distinct().count();
    }

    OkxTransport transport(Ticker ticker) {
        return Rig.transport(
                ticker,
                Rig.brief(Duration.ofSeconds(20)),
                SecureConnectionTest.HERE,
                Optional::empty,
                Certificates.networkTo(server.getPort()));
    }

    @Override
    public void close() {
        server.close();
    }

    /** How many connections were made, whether they carried a request or not. */
    int accepted() {
        return accepted.size();
    }

    /** Nothing is read from any connection any more, and each is closed without a word. */
    void goStale() throws IOException {
        for (var socket : accepted) {
            socket.shutdownInput();
        }
    }

    /** Without it, what is written in two parts waits for the other side's leave to send the second. */
    private final class Prompt extends ServerSocketFactory {

        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    var socket = super.accept();
                    accepted.add(socket);
                    socket.setTcpNoDelay(true);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            throw new UnsupportedOperationException();
        }
    }
}
