package app.latchkey.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.AccountType;
import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job once more, by keyboard alone, for a demo key that is bound to no address. */
class WizardByKeyboardIT {

    private static final String PASSPHRASE = PreparedData.PASSPHRASE;

    private final Hand hand = new Hand();

    @Test
    void everythingFromTheFirstStartUntilFundsAreMovedCanBeDoneWithoutAMouse(@TempDir Path data) throws Exception {
        try (var exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
                var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            var totals = exchange.totals(Environment.DEMO);
            hand.see("Welcome to Latchkey").seeFocusOn("Practise first").press(SPACE);

            hand.see("Choose a master password").seeFocusOn("Master password").type(PreparedData.NEW_MASTER);
            hand.press(TAB).seeFocusOn("Master password again").type(PreparedData.NEW_MASTER);
            hand.see("Strength: strong").press(ENTER);

            hand.see("No exchange account yet").hotkey(CONTROL, N);
            hand.see("Live or demo trading?")
                    .seeFocusOn("Live trading")
                    .press(RIGHT)
                    .seeFocusOn("Demo trading");
            var page = URI.create(hand.content("Address of the API page"));
            assertThat(page).hasToString(exchange.address() + "/account/my-api?go-demo-trading=1");
            hand.hotkey(ALT, N);

            hand.see("Name the key").seeFocusOn("API name").type("Gridbot").press(TAB);
            hand.seeFocusOn("Name in Latchkey")
                    .press(TAB)
                    .seeFocusOn("Notes")
                    .type("in the cellar")
                    .press(TAB);
            assertThat(focusOrder(3)).containsExactly("Finish later", "Back", "Next");
            hand.press(SPACE);

            hand.see("Choose the permissions").press(ENTER);
            hand.see("Choose a passphrase")
                    .seeFocusOn("Passphrase")
                    .type(PASSPHRASE)
                    .press(ENTER);
            hand.see("Bind the key to addresses").hotkey(ALT, N);
            hand.see("Create the key on OKX").see("None").hotkey(ALT, N);
            var made = ApiPageUser.makesKey(page, "Gridbot", PASSPHRASE, "");
            hand.see("Save the credentials")
                    .seeFocusOn("API key")
                    .type(made.apiKey())
                    .press(TAB);
            hand.seeFocusOn("Secret key").type(made.secretKey()).press(ENTER);

            hand.see("the key may trade").press(ENTER);
            hand.see("BTC can be moved")
                    .tabTo("Currency")
                    .press(DOWN)
                    .type("USDT")
                    .press(ENTER);
            hand.see("1250.50000001 USDT can be moved")
                    .press(TAB)
                    .seeFocusOn("Amount")
                    .type("100.5")
                    .press(ENTER);
            hand.see("Move this now?")
                    .see("(practice: nothing is real)")
                    .seeFocusOn("Go back")
                    .press(ENTER);
            hand.seeNoMore("Move this now?");
            assertThat(exchange.counters().transfersBooked()).isZero();

            hand.tabTo("Amount").press(ENTER).seeFocusOn("Go back");
            hand.press(TAB).seeFocusOn("Confirm and move").press(SPACE);
            hand.see("100.5 USDT has moved").hotkey(ALT, N);
            hand.see("Switch your terminal to demo trading, too").press(ENTER);

            hand.see("Exchange accounts").see("Read, Trade").hotkey(ALT, C);
            hand.see("Every transfer that was made here").see("100.5 USDT").see("Done");
            assertThat(exchange.totals(Environment.DEMO)).isEqualTo(totals);
            assertThat(exchange.balances(Environment.DEMO, AccountType.TRADING))
                    .isEqualTo(Map.of("USDT", new BigDecimal("100.5")));
            assertThat(exchange.counters().transfersBooked()).isEqualTo(1);
        }
    }

    /** Where Tab leads from here, the place where one is included. */
    private List<String> focusOrder(int places) {
        var order = new ArrayList<String>();
        order.add(hand.focus());
        while (order.size() < places) {
            hand.press(TAB);
            order.add(hand.focus());
        }
        return order;
    }
}
