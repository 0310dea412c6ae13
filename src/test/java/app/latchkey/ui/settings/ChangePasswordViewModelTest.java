package app.latchkey.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.MasterPassword;
import app.latchkey.key.Secret;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.ui.settings.ChangePasswordViewModel.Stage;
import app.latchkey.vault.PasswordCheck;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangePasswordViewModelTest {

    private static final String NEXT = "vellum orbit cactus thimble";
    private static final String EASY = "correct horse battery staple";

    private TestDesk test;
    private ChangePasswordViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        model = new ChangePasswordViewModel(test.vault, Later.never(), new TestTicker());
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void change(String old, String next, String again) {
        model.old().password().set(old);
        model.replacement().password().set(next);
        model.replacement().repeated().set(again);
        model.change();
    }

    private boolean opensWith(String password) {
        try (var secret = Secret.copyOf(password)) {
            return test.vault.check(secret) instanceof PasswordCheck.Right;
        }
    }

    @Test
    void theNewPasswordOpensFromThenOnAndWhatWasTypedIsOverwritten() throws IOException {
        test.saved("Gridbot");

        change(TestDesk.MASTER, NEXT, NEXT);

        assertThat(opensWith(NEXT)).isTrue();
        assertThat(opensWith(TestDesk.MASTER)).isFalse();
        assertThat(model.old().password().isEmpty()).isTrue();
        assertThat(model.replacement().password().isEmpty()).isTrue();
        assertThat(model.replacement().repeated().isEmpty()).isTrue();
    }

    @Test
    void theCopiesUnderTheOldPasswordAreOfferedForDeletion() throws IOException {
        test.saved("Gridbot");

        change(TestDesk.MASTER, NEXT, NEXT);
        assertThat(model.stage().getValue()).isEqualTo(Stage.COPIES_LEFT);
        assertThat(model.copiesLeft().getValue()).hasSize(2);

        model.deleteCopies();

        assertThat(model.stage().getValue()).isEqualTo(Stage.DONE);
        assertThat(test.vault.copies().all()).isEmpty();
    }

    @Test
    void aWrongPresentPasswordChangesNothing() {
        change("something else", NEXT, NEXT);

        assertThat(model.old().problem().getValue()).contains(Message.of("problem.vault.WRONG_PASSWORD"));
        assertThat(opensWith(TestDesk.MASTER)).isTrue();
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(model.replacement().password().length()).isEqualTo(NEXT.length());
    }

    @Test
    void aWeakOrDifferentlyRepeatedOneIsNotTaken() {
        change(TestDesk.MASTER, EASY, EASY);
        change(TestDesk.MASTER, NEXT, NEXT + "r");

        assertThat(opensWith(TestDesk.MASTER)).isTrue();
    }

    @Test
    void anEasyOnePastedOverAGoodOneIsSaidToBeTooEasyWhereItStandsAndNotAtThePresentOne() {
        var later = new Later();
        model = new ChangePasswordViewModel(test.vault, later.background(), new TestTicker());
        model.replacement().password().set(NEXT);
        later.doNow();

        change(TestDesk.MASTER, EASY, EASY);
        assertThat(model.old().working().getValue())
                .as("still measured as the good one")
                .isTrue();
        later.doNow();

        assertThat(model.replacement().passwordProblem().getValue())
                .contains(Message.of("problem.masterPassword.TOO_EASY", MasterPassword.MIN_LENGTH));
        assertThat(model.old().problem().getValue()).isEmpty();
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(opensWith(TestDesk.MASTER)).isTrue();
    }

    @Test
    void aDiskThatRefusesIsToldAndTheOldPasswordHolds() {
        test.fillDisk();

        change(TestDesk.MASTER, NEXT, NEXT);

        assertThat(model.old().problem().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(opensWith(TestDesk.MASTER)).isTrue();
    }
}
