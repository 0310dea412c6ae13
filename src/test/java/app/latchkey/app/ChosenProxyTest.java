package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Site;
import app.latchkey.okx.OkxHost;
import app.latchkey.settings.ProxyAddress;
import app.latchkey.settings.ProxyChoice;
import app.latchkey.settings.ProxyChoice.Kind;
import app.latchkey.settings.Settings;
import app.latchkey.settings.SettingsFile;
import app.latchkey.ui.Background;
import app.latchkey.ui.Preferences;
import app.latchkey.vault.Cost;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen in the settings is what the next call to OKX goes through. */
class ChosenProxyTest {

    private Preferences preferences;
    private ChosenProxy proxy;

    @BeforeEach
    void open(@TempDir Path folder) {
        var atOnce = new Background(Runnable::run, Runnable::run, problem -> {
            throw new AssertionError(problem);
        });
        preferences =
                new Preferences(Settings.DEFAULT, new SettingsFile(folder.resolve("settings.properties")), atOnce);
        proxy = new ChosenProxy(preferences);
    }

    private void choose(Kind kind, Optional<ProxyAddress> address) {
        preferences.change(settings -> settings.withProxy(new ProxyChoice(kind, address)));
    }

    @Test
    void theSystemDecidesUntilTheUserDoes() {
        assertThat(proxy.get()).isEmpty();

        choose(Kind.NONE, Optional.empty());
        assertThat(proxy.get()).contains(Proxy.NO_PROXY);

        choose(Kind.SOCKS, Optional.of(new ProxyAddress("proxy.example.com", 1080)));
        assertThat(proxy.get().orElseThrow().type()).isEqualTo(Proxy.Type.SOCKS);
        assertThat(proxy.get().orElseThrow().address()).hasToString("proxy.example.com/<unresolved>:1080");

        choose(Kind.SYSTEM, Optional.empty());
        assertThat(proxy.get()).isEmpty();
    }

    @Test
    void anotherProxyHoldsFromTheNextCallOnWithoutARestart() throws IOException {
        var services = new Services(InstantSource.system(), () -> new Cost(8, 1, 1), OwnerOnly::replace, proxy);
        try (var first = new Refusing();
                var second = new Refusing();
                var transport = services.transport(services.catalogue())) {
            choose(Kind.HTTP, Optional.of(first.address()));
            transport.ownAddress(new OkxHost.Official(Site.GLOBAL));

            choose(Kind.HTTP, Optional.of(second.address()));
            transport.ownAddress(new OkxHost.Official(Site.EEA));

            assertThat(first.asked).containsExactly("CONNECT openapi.okx.com:443 HTTP/1.1");
            assertThat(second.asked).containsExactly("CONNECT eea.okx.com:443 HTTP/1.1");
        }
    }

    /** A proxy that lets nobody through. */
    private static final class Refusing implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final List<String> asked = new CopyOnWriteArrayList<>();

        Refusing() throws IOException {
            Thread.ofVirtual().start(this::refuse);
        }

        ProxyAddress address() {
            return new ProxyAddress("127.0.0.1", server.getLocalPort());
        }

        private void refuse() {
            while (!server.isClosed()) {
                try (var socket = server.accept();
                        var in = new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
                    asked.add(in.readLine());
                    while (!in.readLine().isEmpty()) {
                        // the rest of the request
                    }
                    socket.getOutputStream()
                            .write("HTTP/1.1 403 Forbidden\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException _) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
