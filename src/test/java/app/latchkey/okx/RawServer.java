package app.latchkey.okx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server of bare sockets on loopback, for what no HTTP server would do; remembers every byte it got. */
final class RawServer implements AutoCloseable {

    /** What is done with one connection. */
    @FunctionalInterface
    interface Manners {
        void meet(Connection connection) throws IOException;
    }

    /** One connection, and what came over it. */
    static final class Connection {

        private final Socket socket;
        private final ByteArrayOutputStream got = new ByteArrayOutputStream();
        private volatile int[] relayed = new int[2];

        private Connection(Socket socket) {
            this.socket = socket;
        }

        /** Reads up to so many bytes. */
        void read(int most) throws IOException {
            while (size() < most) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    return;
                }
                synchronized (got) {
                    got.write(next);
                }
            }
        }

        /** Reads until what came ends so. */
        void readUntil(String ending) throws IOException {
            while (!text().endsWith(ending)) {
                int before = size();
                read(before + 1);
                if (size() == before) {
                    return;
                }
            }
        }

        void write(String answer) throws IOException {
            write(answer.getBytes(StandardCharsets.UTF_8));
        }

        void write(byte... answer) throws IOException {
            socket.getOutputStream().write(answer);
            socket.getOutputStream().flush();
        }

        /** Hands on what comes from either side to the other, until one of them has no more; remembers none of it. */
        void relayTo(int port) throws IOException {
            relayTo(port, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }

        /** As {@link #relayTo(int)}, and hangs up once so many bytes went there or came back. */
        void relayTo(int port, int mostThere, int mostBack) throws IOException {
            try (var beyond = new Socket(InetAddress.getLoopbackAddress(), port)) {
                beyond.setTcpNoDelay(true);
                var back = new AtomicInteger();
                var copying = Thread.ofVirtual().start(() -> back.set(copy(beyond, socket, mostBack)));
                int there = copy(socket, beyond, mostThere);
                copying.join();
                relayed = new int[] {there, back.get()};
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private static int copy(Socket from, Socket to, int most) {
            int copied = 0;
            try (from;
                    to) {
                for (int next = 0; copied < most && next >= 0; ) {
                    var some = new byte[Math.min(most - copied, 8192)];
                    next = from.getInputStream().read(some);
                    to.getOutputStream().write(some, 0, Math.max(next, 0));
                    copied += Math.max(next, 0);
                }
            } catch (IOException _) {
                // one side went away, so the other has nobody to talk to
            }
            return copied;
        }

        String text() {
            synchronized (got) {
                return got.toString(StandardCharsets.ISO_8859_1);
            }
        }

        int size() {
            synchronized (got) {
                return got.size();
            }
        }
    }

    private final ServerSocket server;
    private final Manners manners;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final List<Thread> serving = new CopyOnWriteArrayList<>();

    /** One that answers every request with the same JSON, and keeps connections open. */
    static RawServer saying(String json) {
        return new RawServer(connection -> {
            for (int before = -1; before < connection.size(); ) {
                before = connection.size();
                connection.read(before + 1);
                connection.readUntil("\r\n\r\n");
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n" + json);
            }
        });
    }

    RawServer(Manners manners) {
        this(ServerSocketFactory.getDefault(), manners);
    }

    /** @param sockets plain or TLS */
    RawServer(ServerSocketFactory sockets, Manners manners) {
        this.manners = manners;
        try {
            server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    OkxHost host() {
        return OkxHost.Loopback.onPort(port());
    }

    /** The connections over which anything came. */
    List<Connection> used() {
        return connections.stream().filter(connection -> connection.size() > 0).toList();
    }

    /** How many connections there were. */
    int met() {
        return connections.size();
    }

    /** Forgets the connections that there were. */
    void forget() {
        connections.clear();
        serving.clear();
    }

    /** How many bytes the only connection handed on, there and back. */
    int[] relayed() {
        return connections.getFirst().relayed;
    }

    /** Waits until nothing more can come over the connections that there were. */
    void awaitEnd() {
        try {
            for (var each : serving) {
                each.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                socket.setTcpNoDelay(true);
                var connection = new Connection(socket);
                connections.add(connection);
                serving.add(Thread.ofVirtual().start(() -> serve(connection)));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Connection connection) {
        try (var _ = connection.socket) {
            manners.meet(connection);
        } catch (IOException _) {
            // the client went away: what came until then is remembered
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
