package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Trouble;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every exchange account checked at once, and what leads from there to one of them. */
class CheckAllIT extends WindowTest {

    private static final String CONFIG = "GET /api/v5/account/config";

    @BeforeEach
    void open() throws IOException {
        PreparedData.oneAccount(data, exchange);
        PreparedData.addElsewhere(data, "The same once more");
        start();
        unlock().see("Gridbot");
    }

    private long checks() {
        return exchange.counters().requests(CONFIG);
    }

    @Test
    void aRowSaysWhatWasSeenAndWhatToDoAndPointsToNothingThatIsNotThere() {
        hand.click("Check everything").see("2 of 2 checked.");

        hand.see("The key works from any address.");
        assertThat(Eyes.look(() -> Eyes.sees("below"))).isFalse();
    }

    @Test
    void aRowOpensThatAccountsCheckAndTheWayBackKeepsWhatWasFound() {
        hand.click("Check everything").see("2 of 2 checked.");
        assertThat(hand.can("Show this check")).as("nothing is chosen").isFalse();

        hand.click("The same once more").click("Show this check").see("Check of The same once more");
        hand.see("Ready, with advice");
        long before = checks();
        hand.click("Back to all checks").see("2 of 2 checked.");

        assertThat(checks())
                .as("only the one that was looked at is asked again")
                .isEqualTo(before + 1);
    }

    @Test
    void byKeyboardAndByADoubleClickItOpensAsWell() {
        hand.click("Check everything").see("2 of 2 checked.");

        hand.click("Gridbot").press(KeyCode.ENTER).see("Check of Gridbot");
        hand.click("Back to all checks").see("2 of 2 checked.").doubleClick("The same once more");

        hand.see("Check of The same once more");
    }

    /** Each button of a check says what it mends, however many do the same. */
    @Test
    void noTwoButtonsOfACheckAreCalledTheSame() {
        exchange.troubles().on(Trouble.PERMISSION_MISSING);
        hand.click("Gridbot").click("Check").see("Not working");

        var names = Eyes.look(() ->
                Eyes.shown().filter(Button.class::isInstance).map(Eyes::nameOf).toList());

        assertThat(names)
                .doesNotHaveDuplicates()
                .containsAll(List.of("Open the API page: Trade permission", "Open the API page: IP whitelist"));
    }
}
