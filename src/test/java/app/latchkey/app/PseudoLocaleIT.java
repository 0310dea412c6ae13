package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text on every screen comes from the bundles: each is put in brackets, and what has none is caught. */
class PseudoLocaleIT {

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private EveryScreen screens;

    @BeforeEach
    void start() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        screens = new EveryScreen(data, exchange, text -> "⟦" + text + "⟧", PseudoLocaleIT::nothingIsForeign);
    }

    @AfterEach
    void stop() throws IOException {
        exchange.close();
    }

    private static void nothingIsForeign(String screen) {
        assertThat(Eyes.look(Foreign::texts))
                .as("not from the bundles, at “%s”", screen)
                .isEmpty();
    }

    @Test
    void everyTextBeforeAVaultIsOpen() throws IOException {
        screens.beforeAVaultIsOpen();
    }

    @Test
    void everyTextOfTheWizard() throws Exception {
        screens.theWizard();
    }

    @Test
    void everyTextAboutAnExchangeAccount() throws IOException {
        screens.anExchangeAccount();
    }

    @Test
    void everyTextAboutHandingAKeyOverAndReplacingIt() throws IOException {
        PreparedData.oneAccount(data, exchange);
        dialogs.chosen = Optional.of(data);
        try (var _ = open()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.see("Gridbot").click("Give to a terminal …");
            lookAt("Nobody has this key from here yet.").click("A terminal’s own form");
            lookAt("add an exchange or an API key").click("Copy: Passphrase");
            hand.click("Done: clear the clipboard");
            lookAt("Noted as handed off.").click("Choose another");
            hand.fill("Find a terminal, library or password manager", "zsh");
            hand.click("Shell: sh, bash, zsh (export)");
            lookAt("As NautilusTrader").click("Show: What is copied or saved");
            lookAt("Enter the master password to see all of it").click("Cancel");
            hand.click("Save to a new file …");
            lookAt("Its file lies here").click("Back to the exchange accounts");
            hand.see("Gridbot").click("View").click("Replace …");
            lookAt("A new key takes over step by step").click("Begin");
            lookAt("got the old key on");
        }
    }

    @Test
    void everyTextAboutTheVaultItself() throws IOException {
        screens.theVaultItself();
    }
}
