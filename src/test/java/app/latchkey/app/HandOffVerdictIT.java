package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Permission;
import app.latchkey.practice.Trouble;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the last check's verdict does to giving the key to a terminal. */
class HandOffVerdictIT extends WindowTest {

    private static final String TARGETS = "Terminals, libraries and password managers";
    private static final String GO_ON = "Hand it over all the same";

    private void checkKey(KeyRequest key, String verdict) throws IOException {
        PreparedData.oneAccount(data, exchange.createKey(key));
        start();
        unlock().see("Gridbot").click("Check").see(verdict);
        hand.click("Exchange accounts").click("Give to a terminal …").see("Hand off “Gridbot”");
    }

    private static KeyRequest key() {
        return KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE);
    }

    @Test
    void aKeyThatCanWithdrawIsGivenAwayOnlyWhenItsOwnerInsists() throws IOException {
        checkKey(key().with(Set.of(Permission.READ, Permission.TRADE, Permission.WITHDRAW)), "Unsafe");
        hand.see("This key can withdraw your money.");
        assertThat(hand.can(TARGETS)).as("nothing can be chosen before").isFalse();

        hand.click(GO_ON).seeNoMore(GO_ON);

        hand.see("This key can withdraw your money.");
        assertThat(hand.can(TARGETS)).isTrue();
        hand.click("ccxt (JSON, with JavaScript and Python)").see("Choose another");
    }

    @Test
    void aKeyThatIsBoundToOtherAddressesIsGivenAwayWithASentenceToActOn() throws IOException {
        checkKey(key().boundTo(List.of("203.0.113.50")), "Could not be checked from here");

        hand.see("OKX does not let this computer’s address in, and nothing is said against the key.");
        assertThat(hand.can(TARGETS)).as("it stays open").isTrue();
        assertThat(hand.can(GO_ON)).as("nothing is asked").isFalse();
    }

    @Test
    void soIsOneThatWasCheckedDuringMaintenance() throws IOException {
        exchange.troubles().on(Trouble.MAINTENANCE);
        checkKey(key(), "Could not be checked from here");

        hand.see("OKX is not answering for the moment, and nothing is said against the key.");
        assertThat(hand.can(TARGETS)).isTrue();
    }

    @Test
    void aKeyThatIsReadyIsGivenAwayWithoutAWord() throws IOException {
        checkKey(key(), "Ready, with advice");

        hand.seeFocusOn("Find a terminal, library or password manager");
        assertThat(hand.can(GO_ON)).isFalse();
        assertThat(Eyes.look(() -> Eyes.sees("OKX accepted all three values"))).isFalse();
    }
}
