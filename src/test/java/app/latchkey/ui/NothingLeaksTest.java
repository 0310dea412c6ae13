package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import app.latchkey.ui.accounts.KeptSecret;
import app.latchkey.ui.control.SecretText;
import app.latchkey.ui.password.NewPassword;
import app.latchkey.ui.password.PasswordEntry;
import app.latchkey.ui.password.RevealViewModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds a secret never says it: not as text, and not in the exceptions of its misuse. */
class NothingLeaksTest {

    private static final String[] SECRETS = {TestDesk.MASTER, TestDesk.SECRET_KEY, TestDesk.PASSPHRASE};

    @TempDir
    Path folder;

    @Test
    void nothingThatHoldsASecretPrintsIt() throws IOException {
        try (var test = TestDesk.real(folder);
                var text = new SecretText();
                var master = Secret.copyOf(TestDesk.MASTER)) {
            var connection = test.saved("Gridbot");
            text.set(master);
            var entry = new PasswordEntry(Later.never(), new TestTicker());
            entry.password().set(master);
            var fresh = new NewPassword(Later.never());
            fresh.password().set(master);
            fresh.repeated().set(master);
            var reveal = new RevealViewModel<KeptSecret>(
                    test.vault, which -> which.in(test.vault, connection.id()), Later.never(), new TestTicker());
            reveal.ask(KeptSecret.SECRET_KEY);
            reveal.entry().password().set(master);
            reveal.reveal();

            var said = List.of(
                    master,
                    text,
                    entry,
                    entry.problem(),
                    fresh,
                    fresh.rating(),
                    reveal,
                    reveal.text(),
                    connection,
                    connection.credentials(),
                    test.vault,
                    test.vault.connections(),
                    test.vault.check(master),
                    test.vault.copies(),
                    test.desk);

            assertThat(said).allSatisfy(each -> assertThat(each.toString()).doesNotContain(SECRETS));
        }
    }

    @Test
    void noExceptionOfAClosedVaultOrSecretHoldsOne() throws IOException {
        var test = TestDesk.real(folder);
        var connection = test.saved("Gridbot");
        var master = Secret.copyOf(TestDesk.MASTER);
        test.close();
        master.close();

        assertSilent(() -> master.withChars(String::new));
        assertSilent(() -> test.vault.check(Secret.copyOf(TestDesk.MASTER)));
        assertSilent(() -> test.vault.credentials(connection.id()));
    }

    private static void assertSilent(Runnable misuse) {
        var report = new StringWriter();
        try {
            misuse.run();
        } catch (RuntimeException e) {
            e.printStackTrace(new PrintWriter(report));
        }
        assertThat(report.toString()).contains("Exception").doesNotContain(SECRETS);
    }
}
