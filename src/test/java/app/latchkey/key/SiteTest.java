package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Hosts and pages as OKX's v5 documentation names them in July 2026. */
class SiteTest {

    @Test
    void everySiteHasItsOwnWebAddressAndRestHost() {
        assertThat(Site.GLOBAL.web()).contains(URI.create("https://www.okx.com"));
        assertThat(Site.GLOBAL.rest()).contains(URI.create("https://openapi.okx.com"));
        assertThat(Site.EEA.web()).contains(URI.create("https://my.okx.com"));
        assertThat(Site.EEA.rest()).contains(URI.create("https://eea.okx.com"));
        assertThat(Site.US_AU.web()).contains(URI.create("https://app.okx.com"));
        assertThat(Site.US_AU.rest()).contains(URI.create("https://us.okx.com"));
        assertThat(Site.TURKEY.web()).contains(URI.create("https://tr.okx.com"));
        assertThat(Site.TURKEY.rest()).contains(URI.create("https://tr.okx.com"));
    }

    @Test
    void thePracticeExchangeHasNoAddressBeforeItRuns() {
        assertThat(Site.PRACTICE.isOfficial()).isFalse();
        assertThat(Site.PRACTICE.web()).isEmpty();
        assertThat(Site.PRACTICE_OTHER.isOfficial()).isFalse();
        assertThat(Site.official()).containsExactly(Site.GLOBAL, Site.EEA, Site.US_AU, Site.TURKEY);
    }

    @Test
    void theOtherSitesOfASiteAreThoseOfItsOwnWorld() {
        assertThat(Site.EEA.others()).containsExactly(Site.GLOBAL, Site.US_AU, Site.TURKEY);
        assertThat(Site.PRACTICE.others()).containsExactly(Site.PRACTICE_OTHER);
        assertThat(Site.PRACTICE_OTHER.others()).containsExactly(Site.PRACTICE);
    }

    @Test
    void theApiPageOpensOnTheEnvironmentsOwnKeys() {
        assertThat(ApiPage.of(Site.EEA.web().orElseThrow(), Environment.LIVE))
                .hasToString("https://my.okx.com/account/my-api?go-live-trading=1");
        assertThat(ApiPage.of(Site.GLOBAL.web().orElseThrow(), Environment.DEMO))
                .hasToString("https://www.okx.com/account/my-api?go-demo-trading=1");
        assertThat(ApiPage.of(URI.create("http://127.0.0.1:8080/"), Environment.LIVE))
                .hasToString("http://127.0.0.1:8080/account/my-api?go-live-trading=1");
    }
}
