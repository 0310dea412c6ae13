package app.latchkey.okx;

import static app.latchkey.okx.Certificates.OKX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An OKX that is reached through a proxy, and proxies to reach it through. */
abstract class ProxiedTest {

    private static final String RECEIPT = "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"transId\":\"754147\"}]}";
    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: " + RECEIPT.length() + "\r\n\r\n" + RECEIPT;

    /** Nobody looks up OKX's name where a proxy does it. */
    private static final Dns NOBODY_ASKS = name -> {
        if (name.equals(OKX.address().getHost())) {
            throw new UnknownHostException(name + " was looked up here");
        }
        return Dns.SYSTEM.lookup(name);
    };

    final RawServer okx = new RawServer(Certificates.sockets(Certificates.GOOD), connection -> {
        connection.readUntil("\"clientId\":\"abc123\"}");
        connection.write(ANSWER);
    });

    final Map<String, String> system = Map.of(
            "https.proxyHost", "127.0.0.1",
            "http.proxyHost", "127.0.0.1",
            "http.nonProxyHosts", "");

    @BeforeEach
    void noSystemProxy() {
        assertThat(system.keySet()).noneMatch(name -> System.getProperty(name) != null);
    }

    @AfterEach
    void close() {
        okx.close();
        system.keySet().forEach(System::clearProperty);
        System.clearProperty("https.proxyPort");
        System.clearProperty("http.proxyPort");
    }

    OkxTransport transport(Supplier<Optional<Proxy>> proxy, Duration budget) {
        return Rig.transport(
                new FakeTicker(), Rig.brief(budget), NOBODY_ASKS, proxy, Certificates.networkTo(okx.port()));
    }

    Answer<TransferReceipt> transferThrough(Supplier<Optional<Proxy>> proxy) {
        try (var transport = transport(proxy, Duration.ofSeconds(20));
                var client = Rig.live(transport, OKX)) {
            return client.transfer(Rig.TRANSFER, Rig.NOW);
        }
    }

    static Proxy proxy(Proxy.Type type, int port) {
        return new Proxy(type, InetSocketAddress.createUnresolved("127.0.0.1", port));
    }

    /** Reads a greeting that offers methods, chooses that without a password, reads a wish with a name. */
    static void greet(RawServer.Connection connection) throws IOException {
        connection.read(2);
        connection.read(2 + connection.text().charAt(1));
        connection.write((byte) 5, (byte) 0);
        int greeting = connection.size();
        connection.read(greeting + 5);
        connection.read(greeting + 5 + connection.text().charAt(greeting + 4) + 2);
    }

    static void answer(RawServer.Connection connection, int reply) throws IOException {
        connection.write(
                (byte) 5, (byte) reply, (byte) 0, (byte) 1, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0);
    }
}
