package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroublesPageTest extends ExchangeTest {

    private volatile Instant now = Instant.now();
    private Browser browser;

    @Override
    Options options() {
        return super.options().clock(() -> now);
    }

    @BeforeEach
    void openPage() throws Exception {
        browser = new Browser(exchange.address()).go("/troubles");
    }

    @Test
    void everyTroubleStandsThereWithItsSentenceAndAButton() {
        for (var trouble : Trouble.values()) {
            assertThat(browser.html())
                    .contains(Html.of("<h2>{}</h2>", trouble.title()).markup())
                    .contains(Html.of("<p>{}</p>", trouble.sentence()).markup())
                    .contains("aria-label=\"Begin: " + trouble.title() + "\"");
        }
        assertThat(browser.html())
                .contains("Lasts for 5 minutes.", "Lasts for the next transfer.")
                .doesNotContain("End all");
    }

    @Test
    void aTroubleIsBegunByAClickSaysHowLongAndIsEndedByAClick() throws Exception {
        browser.submit("begin", "slow");

        assertThat(exchange.troubles().active()).containsOnlyKeys(Trouble.SLOW);
        assertThat(browser.path()).isEqualTo("/troubles");
        assertThat(browser.html()).contains("On: 5 minutes left, or until it is ended.", "End: Slow");

        now = now.plus(Duration.ofSeconds(250));
        assertThat(browser.reload().html()).contains("On: less than a minute left");

        browser.submit("end", "slow");
        assertThat(exchange.troubles().active()).isEmpty();
        assertThat(browser.html()).contains("Begin: Slow");
    }

    @Test
    void aTransferTroubleSaysThatItWaitsForTransfers() throws Exception {
        browser.submit("begin", "answer-lost");
        assertThat(browser.html()).contains("On: the next transfer, or until it is ended.");

        exchange.troubles().on(Trouble.ANSWER_LOST, 3);
        assertThat(browser.reload().html()).contains("On: the next 3 transfers, or until it is ended.");
    }

    @Test
    void endAllEndsWhateverIsOn() throws Exception {
        exchange.troubles().on(Trouble.SLOW);
        exchange.troubles().on(Trouble.FAILED, 2);

        browser.reload().submit("end", "all");

        assertThat(exchange.troubles().active()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/my-api", "/account/my-api/create", "/balance?go-demo-trading=1", "/troubles"})
    void everyPageSaysWhichTroubleIsOn(String path) throws Exception {
        assertThat(browser.go(path).html()).doesNotContain("Trouble that is on");
        exchange.troubles().on(Trouble.SLOW);
        exchange.troubles().on(Trouble.EDGE_BLOCK);

        assertThat(browser.go(path).html()).contains("Trouble that is on: Slow, Blocked on the way.");
    }

    @Test
    void anUnknownNameChangesNothing() throws Exception {
        browser.submit("begin", "nonsense");

        assertThat(browser.status()).isEqualTo(200);
        assertThat(exchange.troubles().active()).isEmpty();
    }

    @Test
    void withoutTheTokenNothingBegins() throws Exception {
        browser.post("/troubles", Browser.form("token", "guess", "begin", "slow"));

        assertThat(browser.status()).isEqualTo(403);
        assertThat(exchange.troubles().active()).isEmpty();
    }
}
