package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.Site;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OkxHostTest {

    @Test
    void theOfficialHostsAreThoseThatOkxDocuments() {
        assertThat(Site.official())
                .map(OkxHost.Official::new)
                .map(OkxHost.Official::address)
                .map(URI::toString)
                .containsExactly(
                        "https://openapi.okx.com", "https://eea.okx.com", "https://us.okx.com", "https://tr.okx.com");
    }

    @Test
    void thePracticeSiteIsNoOfficialHost() {
        assertThatThrownBy(() -> new OkxHost.Official(Site.PRACTICE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080",
                "http://localhost:1",
                "http://other.localhost:8080",
                "http://[::1]:65535",
                " http://127.0.0.1:8080/ ",
            })
    void aPracticeExchangeIsOnThisComputer(String typed) {
        assertThat(OkxHost.Loopback.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:8080",
                "http://127.0.0.1",
                "http://127.0.0.1:0",
                "http://127.0.0.1:65536",
                "http://127.0.0.2:8080",
                "http://192.168.0.7:8080",
                "http://www.okx.com:8080",
                "http://localhost.example.com:8080",
                "http://otherlocalhost:8080",
                "http://.localhost.example.com:8080",
                "http://other.localhost.:8080",
                "http://127.0.0.1.example.com:8080",
                "http://localhost@example.com:8080",
                "http://user@127.0.0.1:8080",
                "http://127.0.0.1:8080/path",
                "http://127.0.0.1:8080?query",
                "http://127.0.0.1:8080#fragment",
                "ftp://127.0.0.1:8080",
                "127.0.0.1:8080",
                "http://",
                "",
            })
    void everythingElseIsNot(String typed) {
        assertThat(OkxHost.Loopback.parse(typed)).isEmpty();
    }

    @Test
    void noOtherAddressCanBeMadeIntoOneEither() {
        assertThatThrownBy(() -> new OkxHost.Loopback(URI.create("http://www.okx.com:80")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
