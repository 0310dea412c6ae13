package app.latchkey.ui.password;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevealViewModelTest {

    private final TestTicker ticker = new TestTicker();

    private enum Which {
        SECRET_KEY,
        PASSPHRASE
    }

    private TestDesk test;
    private Connection connection;
    private RevealViewModel<Which> model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        model = new RevealViewModel<>(test.vault, this::read, Later.never(), ticker);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Optional<Secret> read(Which which) {
        return test.vault.credentials(connection.id()).map(copy -> {
            try (copy) {
                return which == Which.SECRET_KEY
                        ? copy.secretKey().copy()
                        : copy.passphrase().copy();
            }
        });
    }

    private void reveal(Which which) {
        model.ask(which);
        model.entry().password().set(TestDesk.MASTER);
        model.reveal();
    }

    private String shown() {
        try (var secret = model.text().secret()) {
            return secret.withChars(String::new);
        }
    }

    @Test
    void nothingIsShownBeforeThePasswordWasEntered() {
        model.ask(Which.SECRET_KEY);

        assertThat(model.asked().getValue()).contains(Which.SECRET_KEY);
        assertThat(model.shown().getValue()).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void theRightPasswordShowsWhatWasAskedForAndNothingElse() {
        reveal(Which.SECRET_KEY);
        assertThat(model.shown().getValue()).contains(Which.SECRET_KEY);
        assertThat(shown()).isEqualTo(TestDesk.SECRET_KEY);

        reveal(Which.PASSPHRASE);

        assertThat(model.shown().getValue()).contains(Which.PASSPHRASE);
        assertThat(shown()).isEqualTo(TestDesk.PASSPHRASE);
        assertThat(model.entry().password().isEmpty()).isTrue();
    }

    @Test
    void aWrongPasswordShowsNothingAndSeveralMakeTheNextTryWait() {
        model.ask(Which.SECRET_KEY);
        model.entry().password().set("not the password");
        model.reveal();
        assertThat(model.entry().problem().getValue())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("problem.vault.WRONG_PASSWORD"));
        model.reveal();
        assertThat(model.entry().secondsToWait().get()).isZero();
        model.reveal();

        assertThat(model.entry().secondsToWait().get()).isEqualTo(1);
        assertThat(model.shown().getValue()).isEmpty();
    }

    @Test
    void itIsHiddenAndOverwrittenAfterTwentySeconds() {
        reveal(Which.SECRET_KEY);
        ticker.tick(19);
        assertThat(model.secondsLeft().get()).isEqualTo(1);
        assertThat(shown()).isEqualTo(TestDesk.SECRET_KEY);

        ticker.tick();

        assertThat(model.shown().getValue()).isEmpty();
        assertThat(shown()).isEmpty();
        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void itIsHiddenWhenNobodyLooksAtTheWindow() {
        reveal(Which.PASSPHRASE);

        model.away();

        assertThat(model.shown().getValue()).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatIsBeingTypedIsKeptWhenTheWindowLosesTheFocus() {
        model.ask(Which.PASSPHRASE);
        model.entry().password().set("half");

        model.away();

        assertThat(model.asked().getValue()).contains(Which.PASSPHRASE);
        assertThat(model.entry().password().length()).isEqualTo(4);
    }

    @Test
    void whatComesAfterTheWindowLostTheFocusIsNotShown() {
        var later = new Later();
        model = new RevealViewModel<>(test.vault, this::read, later.background(), ticker);
        reveal(Which.SECRET_KEY);

        model.away();
        later.doNow();

        assertThat(model.shown().getValue()).isEmpty();
        assertThat(shown()).isEmpty();
    }
}
