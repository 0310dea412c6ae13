package app.latchkey.app;

import app.latchkey.files.OwnerOnly;
import app.latchkey.settings.DataFolders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Sees to it that a second start raises the first one's window. The first listens on loopback and leaves port and a
 * random token in an owner-only file; the second shows the token.
 */
final class SingleInstance implements AutoCloseable {

    private static final int TOKEN_BYTES = 16;
    private static final int PATIENCE_MILLIS = 2_000;

    private final ServerSocket socket;
    private final byte[] token;
    private final Path file;

    private SingleInstance(ServerSocket socket, byte[] token, Path file) {
        this.socket = socket;
        this.token = token;
        this.file = file;
    }

    /**
     * Becomes the one instance of these folders, or raises the one that is there.
     *
     * @param raise brings the window to the front; called on a thread of its own
     * @return empty when another instance was raised, and this process is to end
     */
    static Optional<SingleInstance> claim(DataFolders data, Runnable raise) throws IOException {
        var file = OwnerOnly.folder(data.root()).resolve("instance");
        if (raiseOther(file)) {
            return Optional.empty();
        }
        var token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var instance = new SingleInstance(socket, token, file);
        var text = socket.getLocalPort() + " " + HexFormat.of().formatHex(token);
        OwnerOnly.replace(file, text.getBytes(StandardCharsets.US_ASCII));
        Thread.ofVirtual().name("instance").start(() -> instance.listen(raise));
        return Optional.of(instance);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            socket.close();
        } catch (IOException _) {
            // a file that stays names a port where nobody listens
        }
    }

    private void listen(Runnable raise) {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                caller.setSoTimeout(PATIENCE_MILLIS);
                var shown = caller.getInputStream().readNBytes(TOKEN_BYTES);
                if (MessageDigest.isEqual(shown, token)) {
                    caller.getOutputStream().write(1);
                    raise.run();
                }
            } catch (IOException _) {
                // somebody else's knock, or the end
            }
        }
    }

    private static boolean raiseOther(Path file) {
        try {
            var words = Files.readString(file, StandardCharsets.US_ASCII).split(" ", 2);
            var token = HexFormat.of().parseHex(words[1]);
            try (var other = new Socket()) {
                var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[0]));
                other.connect(address, PATIENCE_MILLIS);
                other.setSoTimeout(PATIENCE_MILLIS);
                other.getOutputStream().write(token);
                return other.getInputStream().read() == 1;
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return false;
        }
    }
}
