package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.DraftContents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfMadeTest {

    private TestDesk test;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aWizardThatWasOpenedAndLeftIsNoKeyInTheMaking() throws IOException {
        assertThat(HalfMade.in(test.vault.draft())).isEmpty();

        test.vault
                .draft()
                .save(new DraftContents(
                        "NAME", Map.of("site", "GLOBAL", "verified", "false", "keyName", " "), Map.of()));

        assertThat(HalfMade.in(test.vault.draft())).isEmpty();
    }

    @Test
    void aChoiceIsWorthKeepingToo() throws IOException {
        test.vault.draft().save(new DraftContents("BEFORE", Map.of("accountKind", "SUB"), Map.of()));
        assertThat(HalfMade.in(test.vault.draft())).isPresent();

        test.vault.draft().save(new DraftContents("BEFORE", Map.of("loggedIn", "true"), Map.of()));
        assertThat(HalfMade.in(test.vault.draft())).isPresent();
    }

    @Test
    void oneForWhichSomethingWasTypedIs() throws IOException {
        test.vault.draft().save(new DraftContents("WHITELIST", Map.of("keyName", "Gridbot"), Map.of()));
        assertThat(HalfMade.in(test.vault.draft())).contains(new HalfMade("Gridbot", "WHITELIST"));

        try (var secret = Secret.copyOf("x")) {
            test.vault.draft().save(new DraftContents("PASSPHRASE", Map.of(), Map.of("passphrase", secret)));
        }
        assertThat(HalfMade.in(test.vault.draft())).contains(new HalfMade("", "PASSPHRASE"));
    }
}
