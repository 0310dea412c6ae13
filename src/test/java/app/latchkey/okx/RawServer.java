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
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
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

    RawServer(Manners manners) {
        this.manners = manners;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
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

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                socket.setTcpNoDelay(true);
                var connection = new Connection(socket);
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
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
