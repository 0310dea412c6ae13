package app.latchkey.okx;

import static app.latchkey.okx.Certificates.OKX;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Failure.Unreachable;
import java.net.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The proxy that was chosen, or the system’s, is gone through. */
class ProxyTest extends ProxiedTest {

    private RawServer httpProxy() {
        return new RawServer(connection -> {
            connection.readUntil("\r\n\r\n");
            connection.write("HTTP/1.1 200 Connection established\r\n\r\n");
            connection.relayTo(okx.port());
        });
    }

    private RawServer socksProxy() {
        return new RawServer(connection -> {
            greet(connection);
            answer(connection, 0);
            connection.relayTo(okx.port());
        });
    }

    private void assertReachedThrough(Proxy.Type type, RawServer proxy) {
        var answer = transferThrough(() -> Optional.of(proxy(type, proxy.port())));

        assertThat(answer.value().orElseThrow().transId()).isEqualTo("754147");
        assertThat(okx.used()).hasSize(1);
        assertThat(proxy.used()).singleElement().satisfies(connection -> {
            assertThat(connection.text()).as("the proxy looks the name up").contains("openapi.okx.com");
            SecureConnectionTest.holdsNoSecret(connection);
        });
    }

    @Test
    void anHttpProxyIsGoneThrough() {
        try (var proxy = httpProxy()) {
            assertReachedThrough(Proxy.Type.HTTP, proxy);
            assertThat(proxy.used().getFirst().text()).startsWith("CONNECT openapi.okx.com:443");
        }
    }

    @Test
    void aSocksProxyIsGoneThrough() {
        try (var proxy = socksProxy()) {
            assertReachedThrough(Proxy.Type.SOCKS, proxy);
        }
    }

    @Test
    void anotherChoiceHoldsFromTheNextCallOn() {
        try (var http = httpProxy();
                var socks = socksProxy()) {
            var chosen = new AtomicReference<>(Optional.of(proxy(Proxy.Type.HTTP, http.port())));
            try (var transport = transport(chosen::get, Duration.ofSeconds(20));
                    var client = Rig.live(transport, OKX)) {
                client.transfer(Rig.TRANSFER, Rig.NOW);
                chosen.set(Optional.of(proxy(Proxy.Type.SOCKS, socks.port())));
                client.transfer(Rig.TRANSFER, Rig.NOW);
                chosen.set(Optional.of(Proxy.NO_PROXY));

                var direct = Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW));

                assertThat(http.used()).hasSize(1);
                assertThat(socks.used()).hasSize(1);
                assertThat(direct).as("looked up here").isEqualTo(new Unreachable(Obstacle.NAME_NOT_FOUND, false));
            }
        }
    }

    @Test
    void theSystemsProxyIsGoneThroughUnlessTheChoiceIsNone() {
        try (var proxy = httpProxy()) {
            system.forEach(System::setProperty);
            System.setProperty("https.proxyPort", String.valueOf(proxy.port()));

            assertThat(transferThrough(Optional::empty).value()).isPresent();
            assertThat(proxy.used()).hasSize(1);

            assertThat(Rig.failureOf(transferThrough(() -> Optional.of(Proxy.NO_PROXY))))
                    .isEqualTo(new Unreachable(Obstacle.NAME_NOT_FOUND, false));
            assertThat(proxy.used()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Proxy.Type.class,
            names = {"HTTP", "SOCKS"})
    void aPracticeExchangeIsReachedPastAnyProxy(Proxy.Type type) {
        try (var practice = new FakeOkx();
                var proxy = new RawServer(connection -> connection.read(1))) {
            system.forEach(System::setProperty);
            System.setProperty("http.proxyPort", String.valueOf(proxy.port()));
            for (var chosen : new Optional<?>[] {Optional.empty(), Optional.of(proxy(type, proxy.port()))}) {
                try (var transport = transport(() -> chosen.map(Proxy.class::cast), Duration.ofSeconds(20));
                        var client = Rig.live(transport, practice.host())) {
                    assertThat(client.time().value()).isPresent();
                }
            }
            assertThat(proxy.used()).isEmpty();
        }
    }
}
