package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.ui.Texts;
import app.latchkey.ui.shell.UnexpectedDialog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen, in both themes, for those who see little and for those who use neither eyes nor mouse. */
class AccessibilityIT {

    private static final List<String> THEMES = List.of("dark", "light");

    private final TreeSet<String> faults = new TreeSet<>();
    private final List<String> seen = new ArrayList<>();

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private EveryScreen screens;

    @BeforeEach
    void start() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        screens = new EveryScreen(data, exchange, UnaryOperator.identity(), this::look);
    }

    @AfterEach
    void stop() throws IOException {
        exchange.close();
    }

    private void look(String screen) {
        seen.add(screen);
        for (var theme : THEMES) {
            Eyes.look(() -> {
                wear(theme);
                Contrast.faults().forEach(fault -> faults.add(theme + ": " + fault + " (at “" + screen + "”)"));
                new KeyboardRound(Eyes.stage().getScene())
                        .go()
                        .forEach(fault -> faults.add(theme + ": " + fault + " (at “" + screen + "”)"));
                if (KeyboardRound.defaultButtons().size() > 1) {
                    faults.add("Enter is for all of " + KeyboardRound.defaultButtons() + " (at “" + screen + "”)");
                }
                return true;
            });
        }
    }

    private static void wear(String theme) {
        var sheet = Look.class.getResource("/app/latchkey/assets/styles/" + theme + ".css");
        Application.setUserAgentStylesheet(Objects.requireNonNull(sheet).toExternalForm());
        var root = Eyes.stage().getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    /** Also when the way broke off: then what was seen until then. */
    @AfterEach
    void nothingIsWrong() {
        assertThat(seen).isNotEmpty();
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void everybodyCanUseWhatComesBeforeAVaultIsOpen() throws IOException {
        screens.beforeAVaultIsOpen();
    }

    @Test
    void everybodyCanUseTheWizard() throws Exception {
        screens.theWizard();
    }

    @Test
    void everybodyCanLookAfterAnExchangeAccount() throws IOException {
        screens.anExchangeAccount();
    }

    @Test
    void everybodyCanHandAKeyOverAndReplaceIt() throws IOException {
        screens.handOffs();
    }

    @Test
    void everybodyCanLookAfterTheVault() throws IOException {
        screens.theVaultItself();
    }

    @Test
    void everybodyCanReadWhatPopsUp() throws IOException {
        PreparedData.oneAccount(data, exchange);
        var hand = new Hand();
        try (var program = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.see("Not checked yet").click("Gridbot");
            look("a chosen row");
            hand.click("Move funds").see("can be moved.").tabTo("Currency").press(KeyCode.DOWN);
            look("the currencies");
            hand.press(KeyCode.ESCAPE);
            program.browser = false;
            hand.click("Practice").click("Open the practice API page").see("The page could not be opened");
            look("no browser");
            hand.click("Close").seeNoMore("The page could not be opened");
            Eyes.look(() -> {
                UnexpectedDialog.show(Eyes.stage(), Texts.in(Locale.ENGLISH), new IllegalStateException());
                return true;
            });
            hand.see("Something went wrong that should not");
            look("a fault");
            hand.click("Close").seeNoMore("Something went wrong that should not");
        }
    }
}
