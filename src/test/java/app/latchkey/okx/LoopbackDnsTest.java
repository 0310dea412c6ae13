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
    void anAddressOfAnotherComputerIsNone() {
        assertThatThrownBy(() -> dns.lookup("192.0.2.1")).isInstanceOf(UnknownHostException.class);
    }
}
