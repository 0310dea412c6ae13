package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class LoopbackDnsTest {

    private final LoopbackDns dns = new LoopbackDns();

    @Test
    void aNameUnderLocalhostIsThisComputerWhateverAnyNameServerSays() throws UnknownHostException {
        assertThat(dns.lookup("other.localhost"))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("127.0.0.1");
    }

    @Test
    void thisComputersOwnAddressIsThisComputer() throws UnknownHostException {
        assertThat(dns.lookup("127.0.0.1"))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("127.0.0.1");
    }

    @Test
    void anAddressOfAnotherComputerIsNone() {
        assertThatThrownBy(() -> dns.lookup("192.0.2.1")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void callsWithAndWithoutAKeyShareAConnection() {
        try (var server = RawServer.saying("{\"code\":\"0\",\"data\":[{\"ts\":\"1\",\"uid\":\"7\"}]}");
                var transport = Rig.transport(new FakeTicker());
                var client = Rig.live(transport, server.host())) {
            assertThat(client.time().value()).isPresent();
            assertThat(client.config().value()).isPresent();

            assertThat(server.used()).hasSize(1);
        }
    }
}
