package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checklist that the app keeps: reminders, a review, and what to do when a key leaked. By mouse. */
class LeakIT extends WindowTest {

    private static final InstantSource IN_A_HUNDRED_DAYS =
            InstantSource.offset(InstantSource.system(), Duration.ofDays(100));

    @BeforeEach
    void open() throws IOException {
        PreparedData.oneAccount(data, exchange);
    }

    @Test
    void aLeakedKeyIsMarkedTheRightPageOpensAndItCanBeRemoved() {
        try (var program = setup().start()) {
            unlock().see("Each one is an API key");
            hand.click("View").see("Next review on").click("It leaked …");
            hand.see("“Gridbot” may have leaked").see("It was marked as leaked on");

            hand.click("Open the API page").see("Asked your browser to open it.");
            assertThat(program.pages)
                    .containsExactly(URI.create(exchange.address() + "/account/my-api?go-live-trading=1"));
            hand.click("Remove it here …")
                    .see("The key itself still works on OKX.")
                    .click("Keep it");
            hand.see("Leaked!").see("Gridbot: It was marked as leaked on");
        }
        try (var _ = setup().start()) {
            unlock().see("Each one is an API key");
            hand.see("Leaked!").click("It leaked …").click("False alarm");
            hand.see("It is not marked as leaked.").click("Back to the exchange accounts");
            hand.see("Not checked yet").seeNoMore("Leaked!");
        }
    }

    @Test
    void whatIsDueIsRemindedOfAndAReviewSettlesIt() {
        try (var _ = setup().startAt(IN_A_HUNDRED_DAYS)) {
            unlock().see("Each one is an API key");
            hand.see("Gridbot: A review is due since").see("OKX may have removed it on");

            hand.click("See to it").see("Look after “Gridbot”").see("It was never checked.");
            assertThat(hand.can("All of this is true")).isFalse();
            hand.click("I still use this key.")
                    .click("Only my own terminals have it. I have not shared it with anybody.")
                    .click("Its permissions are Read and Trade, nothing more.")
                    .click("Every address in its IP whitelist is mine or my terminal’s.")
                    .click("The second factor is on for my OKX account.")
                    .click("All of this is true");
            hand.see("Reviewed.").see("The next review is on");
            hand.click("Back to the exchange accounts").seeNoMore("A review is due");
        }
    }
}
