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
        screens.handOffs();
    }

    @Test
    void everyTextAboutTheVaultItself() throws IOException {
        screens.theVaultItself();
    }
}
