package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.settings.DataFolders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    private final AtomicInteger raised = new AtomicInteger();

    @TempDir
    Path folder;

    private DataFolders data() {
        return new DataFolders(folder);
    }

    private SingleInstance first() throws IOException {
        return SingleInstance.claim(data(), raised::incrementAndGet).orElseThrow();
    }

    @Test
    void aSecondClaimRaisesTheFirstAndIsTurnedAway() throws IOException {
        try (var _ = first()) {
            assertThat(SingleInstance.claim(data(), () -> {})).isEmpty();

            await().until(() -> raised.get() == 1);
        }
    }

    @Test
    void otherFoldersHaveAnInstanceOfTheirOwn() throws IOException {
        try (var _ = first();
                var other = SingleInstance.claim(new DataFolders(folder.resolve("other")), () -> {})
                        .orElseThrow()) {
            assertThat(other).isNotNull();
        }
        assertThat(raised).hasValue(0);
    }

    @Test
    void onceTheFirstHasEndedTheNextIsTheOne() throws IOException {
        first().close();

        try (var next = first()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aFileThatACrashLeftBehindKeepsNobodyOut() throws IOException {
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        int deserted = socket.getLocalPort();
        socket.close();
        Files.writeString(folder.resolve("instance"), deserted + " 00112233445566778899aabbccddeeff");
        first().close();

        Files.writeString(folder.resolve("instance"), "nonsense");
        first().close();
    }

    @Test
    void whoeverDoesNotKnowTheTokenRaisesNothing() throws IOException {
        try (var _ = first()) {
            var port = Files.readString(folder.resolve("instance")).split(" ", 2)[0];
            try (var stranger = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
                stranger.getOutputStream().write("let me in, please".getBytes(StandardCharsets.US_ASCII), 0, 16);
                assertThat(stranger.getInputStream().read()).isEqualTo(-1);
            }
            assertThat(raised).hasValue(0);
        }
    }
}
