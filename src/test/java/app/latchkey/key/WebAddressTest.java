package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.WebAddress.Judgement;
import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    private static final URI GLOBAL = Site.GLOBAL.web().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "https://www.okx.com/account/my-api?go-live-trading=1, RIGHT",
        "www.okx.com/account/my-api, RIGHT",
        "HTTPS://WWW.OKX.COM, RIGHT",
        "https://www.okx.com:443/x, RIGHT",
        "'  https://www.okx.com/  ', RIGHT",
        "http://www.okx.com/account, NOT_SECURE",
        "https://my.okx.com/account/my-api, OTHER_SITE",
        "okx.com, OTHER_SITE",
        "https://www.okx.com.account-login.example/, LOOKALIKE",
        "https://www.okx-login.example/www.okx.com, LOOKALIKE",
        "https://www.0kx.com/account/my-api, LOOKALIKE",
        "https://wwwokx.com, LOOKALIKE",
        "https://www.okx.com@login.example/account, HIDDEN_TARGET",
        "https://www.оkx.com/account, FOREIGN_LETTERS",
        "https://www.xn--kx-emd.com/, FOREIGN_LETTERS",
        "https://login.example/www.okx.com, ELSEWHERE",
        "https://www.okx.com\\.login.example/, RIGHT",
        "'', NOTHING_TYPED"
    })
    void theAddressBarIsReadAsABrowserReadsIt(String address, Judgement judgement) {
        assertThat(WebAddress.judge(address, GLOBAL)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8765/account/my-api, RIGHT",
        "127.0.0.1:8765, RIGHT",
        "http://127.0.0.1:8766/, ELSEWHERE"
    })
    void thePracticeExchangeHasAnAddressOfItsOwn(String address, Judgement judgement) {
        assertThat(WebAddress.judge(address, URI.create("http://127.0.0.1:8765")))
                .isEqualTo(judgement);
    }

    @Property
    void anythingCanBeTypedAndNothingElseIsRight(@ForAll String text) {
        if (WebAddress.judge(text, GLOBAL) == Judgement.RIGHT) {
            assertThat(text).containsIgnoringCase("www.okx.com");
        }
    }
}
