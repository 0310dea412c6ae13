package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be asked before anybody has a key. */
class WithoutKeyTest {

    private final FakeTicker ticker = new FakeTicker();
    private final FakeOkx okx = new FakeOkx();
    private final OkxTransport transport = Rig.transport(ticker);

    @AfterEach
    void close() {
        transport.close();
        okx.close();
    }

    @Test
    void maintenanceIsTold() {
        okx.reply(200, Rig.recorded("status-x-ongoing.json"));

        assertThat(transport.status(okx.host()).value().orElseThrow())
                .extracting(StatusNotice::title)
                .containsExactly("Trading service upgrade");
    }

    @Test
    void theAddressThatTheEdgeSeesIsTold() {
        okx.reply(200, "fl=1\nip=198.51.100.7\n");

        assertThat(transport.ownAddress(okx.host())).contains("198.51.100.7");
    }

    @Test
    void aKeysClientHearsWhatWasToldBeforeItWasMade() {
        okx.reply(200, Rig.recorded("status-doc.json")).reply(200, "ip=198.51.100.7\n");
        var status = transport.status(okx.host());
        var address = transport.ownAddress(okx.host());

        try (var client = Rig.live(transport, okx.host())) {
            assertThat(client.status()).isEqualTo(status);
            assertThat(client.ownAddress()).isEqualTo(address);
        }

        assertThat(okx.seen()).hasSize(2);
    }

    @Test
    void anAddressThatWasNotToldIsAskedForAgainAndOneThatWasToldOnlyWhenItMayHaveChanged() {
        okx.reply(404, "").reply(200, "ip=198.51.100.7\n").reply(200, "ip=198.51.100.8\n");

        assertThat(transport.ownAddress(okx.host())).isEmpty();
        assertThat(transport.ownAddress(okx.host())).contains("198.51.100.7");
        assertThat(transport.ownAddress(okx.host())).contains("198.51.100.7");
        ticker.advance(Duration.ofMinutes(1));
        assertThat(transport.ownAddress(okx.host())).contains("198.51.100.8");
    }
}
