package app.latchkey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.Parsed;
import app.latchkey.settings.ProxyAddress.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyAddressTest {

    @ParameterizedTest
    @CsvSource({
        "proxy.example.com:8080, proxy.example.com, 8080",
        "' proxy:1 ', proxy, 1",
        "192.0.2.1:65535, 192.0.2.1, 65535",
        "[2001:db8::1]:1080, 2001:db8::1, 1080",
        "my_proxy-2.local:3128, my_proxy-2.local, 3128",
    })
    void aNameOrAddressAndAPortAreRead(String text, String host, int port) {
        var read = ProxyAddress.parse(text).value().orElseThrow();

        assertThat(read).isEqualTo(new ProxyAddress(host, port));
        assertThat(ProxyAddress.parse(read.text())).isEqualTo(Parsed.valid(read));
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "'  ', MISSING",
        "proxy.example.com, NO_PORT",
        "[2001:db8::1], NO_PORT",
        "proxy.example.com:, BAD_PORT",
        "proxy.example.com:0, BAD_PORT",
        "proxy.example.com:65536, BAD_PORT",
        "proxy.example.com:http, BAD_PORT",
        "proxy.example.com:-1, BAD_PORT",
        "proxy.example.com:99999999999, BAD_PORT",
        ":8080, BAD_HOST",
        "pro xy:8080, BAD_HOST",
        "-proxy:8080, BAD_HOST",
        "pröxy:8080, BAD_HOST",
        "2001:db8::1:1080, BAD_HOST",
        "[proxy]:1080, BAD_HOST",
        "[2001:db8::zz]:1080, BAD_HOST",
        "http://proxy.example.com:8080, HAS_SCHEME",
        "proxy.example.com:8080//, HAS_SCHEME",
        "user:password@proxy.example.com:8080, HAS_PASSWORD",
        "http://user:password@proxy.example.com:8080, HAS_PASSWORD",
    })
    void whatIsWrongIsSaid(String text, Problem problem) {
        assertThat(ProxyAddress.parse(text)).isEqualTo(Parsed.invalid(problem));
    }

    @Test
    void noAddressCanBeWrong() {
        assertThatThrownBy(() -> new ProxyAddress("proxy.example.com", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProxyAddress("a b", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
