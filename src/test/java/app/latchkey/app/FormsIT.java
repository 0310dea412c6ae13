package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fields, the default button and Escape behave, on every step of the wizard alike. */
class FormsIT {

    private static final String NO_NAME = "Please give the key a name.";
    private static final String TOO_SHORT = "OKX takes no passphrase below";

    private final Hand hand = new Hand();

    @TempDir
    Path data;

    private Program open() throws IOException {
        PreparedData.emptyVault(data);
        var program = Program.Setup.in(data).start();
        hand.fill("Master password", PreparedData.MASTER).click("Unlock");
        hand.click("Add new exchange account").see("Before you start");
        return program;
    }

    @Test
    void whereThereIsNoAccountYetMoveFundsLeadsToTheGuide() throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = Program.Setup.in(data).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.see("No exchange account yet").click("Move funds").see("There is no exchange account yet.");

            hand.click("Add new exchange account").see("Before you start");
        }
    }

    @Test
    void aProblemAppearsWhenTheFieldIsLeftAndVanishesWhileTyping() throws IOException {
        try (var _ = open()) {
            hand.press(KeyCode.ENTER).see("Name the key").seeFocusOn("API name");
            assertThat(Eyes.look(() -> Eyes.sees(NO_NAME))).isFalse();
            hand.press(KeyCode.TAB).see(NO_NAME);
            hand.fill("API name", "G").seeNoMore(NO_NAME);
            hand.press(KeyCode.ENTER).see("Choose the permissions").press(KeyCode.ENTER);

            hand.see("Choose a passphrase").fill("Passphrase", "abc");
            assertThat(Eyes.look(() -> Eyes.sees(TOO_SHORT))).isFalse();
            hand.press(KeyCode.TAB).see(TOO_SHORT);
            hand.fill("Passphrase", "abcd").seeNoMore(TOO_SHORT);
            hand.press(KeyCode.ENTER).see(TOO_SHORT);
            hand.type("x").seeNoMore(TOO_SHORT);
        }
    }

    @Test
    void aFieldLeftEmptyForTheButtonThatFillsItIsNotBlamed() throws IOException {
        try (var _ = open()) {
            hand.press(KeyCode.ENTER).see("Name the key").click("TradingBot");
            assertThat(hand.content("API name")).isEqualTo("TradingBot");
            assertThat(Eyes.look(() -> Eyes.sees(NO_NAME))).isFalse();
        }
    }

    @Test
    void whenAFieldKeepsFromGoingOnTheKeyboardGoesThere() throws IOException {
        try (var _ = open()) {
            hand.press(KeyCode.ENTER).see("Name the key").click("Next").see(NO_NAME);

            hand.seeFocusOn("API name").type("Gridbot").press(KeyCode.ENTER);

            hand.see("Choose the permissions");
        }
    }

    @Test
    void escapeLosesNothingAnywhereInTheWizard() throws IOException {
        try (var _ = open()) {
            hand.press(KeyCode.ESCAPE).see("Before you start").press(KeyCode.ENTER);
            hand.see("Name the key").type("Gridbot").press(KeyCode.ESCAPE);
            hand.seeFocusOn("API name");
            assertThat(hand.content("API name")).isEqualTo("Gridbot");
            hand.press(KeyCode.ENTER).see("Choose the permissions").press(KeyCode.ESCAPE);
            hand.see("Choose the permissions").press(KeyCode.ENTER);
            hand.see("Choose a passphrase")
                    .fill("Passphrase", PreparedData.PASSPHRASE)
                    .press(KeyCode.ESCAPE);
            assertThat(hand.content("Passphrase")).hasSameSizeAs(PreparedData.PASSPHRASE);
            hand.press(KeyCode.ENTER).see("Bind the key to addresses").type("203.0.113.7");
            hand.press(KeyCode.ESCAPE);
            assertThat(hand.content("Addresses")).isEqualTo("203.0.113.7");
            hand.click("Next").see("Create the key on OKX").press(KeyCode.ESCAPE);
            hand.see("Create the key on OKX").click("Next").see("Save the credentials");
            hand.fill("API key", "0badc0de-1111-4222-8333-444455556666").press(KeyCode.ESCAPE);
            assertThat(hand.content("API key")).endsWith("6666");
            hand.click("Back").see("Create the key on OKX").see("Gridbot").see("203.0.113.7");
        }
    }

    @Test
    void escapeTakesBackEveryQuestionAndLosesNothing() throws Exception {
        try (var exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")))) {
            PreparedData.oneAccount(data, exchange);
            try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
                hand.fill("Master password", "half").press(KeyCode.ESCAPE);
                assertThat(hand.content("Master password")).hasSize(4);
                hand.fill("Master password", PreparedData.MASTER).press(KeyCode.ENTER);
                hand.see("Not checked yet").click("Remove").see("The key itself still works on OKX.");
                hand.press(KeyCode.ESCAPE).see("Not checked yet").click("Move funds");
                hand.see("can be moved.").fill("Amount", "0.01").press(KeyCode.ESCAPE);
                assertThat(hand.content("Amount")).isEqualTo("0.01");
                hand.press(KeyCode.ENTER).see("Move this now?").press(KeyCode.ESCAPE);
                hand.seeNoMore("Move this now?");
                assertThat(hand.content("Amount")).isEqualTo("0.01");
                assertThat(exchange.counters().transfersBooked()).isZero();
                hand.click("Exchange accounts").click("View").click("Show: Secret key");
                hand.see("Enter the master password to see the secret key")
                        .type("half")
                        .press(KeyCode.ESCAPE);
                hand.click("Rehearse a problem").see("Begin").press(KeyCode.ESCAPE);
                hand.seeNoMore("Begin").see("API name on OKX");
            }
        }
    }

    @Test
    void nextIsWhatEnterPressesOnEveryStepAndNothingOfTheFrameJumps() throws IOException {
        try (var _ = open()) {
            var title = place("Before you start");
            var next = place("Next");
            for (var step : List.of("Name the key", "Choose the permissions", "Choose a passphrase")) {
                hand.click("Next").see(step);
                if (step.equals("Name the key")) {
                    hand.fill("API name", "Gridbot");
                }
                assertThat(Eyes.look(KeyboardRound::defaultButtons)).containsExactly("Next");
                assertThat(place("Next")).isEqualTo(next);
                assertThat(place(step).getMinX()).isEqualTo(title.getMinX());
                assertThat(place(step).getMinY()).isEqualTo(title.getMinY());
            }
        }
    }

    private static Bounds place(String name) {
        return Eyes.look(() -> Eyes.shown()
                .filter(node -> Eyes.textOf(node).equals(name))
                .filter(node -> !node.getStyleClass().contains("step-entry"))
                .findFirst()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .orElseThrow());
    }
}
