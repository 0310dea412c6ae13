package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Site;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameViewModelTest {

    private TestDesk test;
    private NameViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        model = new NameViewModel(new Plan(Site.GLOBAL), new PlanSaver(test.vault, TestDesk.CLOCK));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aNameIsAskedForAndNothingElseIsBlamedForIt() {
        assertThat(model.keyNameProblem().getValue()).contains(Message.of("problem.keyName.MISSING", 50));
        assertThat(model.connectionNameProblem().getValue()).isEmpty();
        assertThat(model.valid().getValue()).isFalse();
    }

    @Test
    void anApiNameIsEnough() {
        model.keyName().set("Gridbot");

        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void elevenCharactersAreAdvisedAgainstAndFiftyOneRefused() {
        model.keyName().set("TenLetters");
        assertThat(model.keyNameAdvice().getValue()).isEmpty();

        model.keyName().set("ElevenChars");
        assertThat(model.keyNameAdvice().getValue()).contains(Message.of("wizard.name.longName", 50, 10));
        assertThat(model.valid().getValue()).isTrue();

        model.keyName().set("x".repeat(51));
        assertThat(model.keyNameProblem().getValue()).contains(Message.of("problem.keyName.TOO_LONG", 50));
        assertThat(model.keyNameAdvice().getValue()).isEmpty();
    }

    @Test
    void namesAreSuggestedFromTheTerminalsAndOneClickTakesThem() {
        assertThat(model.ideas().getValue()).containsExactly("TradingBot", "Trading", "TradingKey");

        model.terminal().set("Grid bot");
        assertThat(model.ideas().getValue()).containsExactly("GridBot", "Grid", "GridKey");

        model.take("Grid");
        assertThat(model.keyName().get()).isEqualTo("Grid");
        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void aNameThatAnotherKeyHasOnOkxIsRefusedAndNeverSuggested() throws IOException {
        test.vault.put(test.saved("At home").withNameOnOkx(new ApiKeyName("GridBot")));
        model.terminal().set("Grid bot");
        model.keyName().set(" GridBot ");

        assertThat(model.keyNameProblem().getValue()).contains(Message.of("problem.keyName.TAKEN", "At home"));
        assertThat(model.ideas().getValue()).containsExactly("GridBot2", "Grid", "GridKey");

        model.keyName().set("gridbot");
        assertThat(model.keyNameProblem().getValue()).isEmpty();
    }

    @Test
    void notesThatWouldNotFitIntoTheVaultAreRefused() {
        model.keyName().set("Gridbot");
        model.notes().set("x".repeat(10_001));

        assertThat(model.notesProblem().getValue()).contains(Message.of("problem.notes.TOO_LONG", 10_000));
        assertThat(model.valid().getValue()).isFalse();
    }

    @Test
    void anApiNameThatIsTakenHereIsMendedByAnotherNameHere() throws IOException {
        test.saved("Gridbot");
        model.keyName().set("gridbot");
        assertThat(model.connectionNameProblem().getValue())
                .contains(Message.of("problem.connectionName.TAKEN", "Gridbot"));

        model.connectionName().set("Gridbot at home");

        assertThat(model.connectionNameProblem().getValue()).isEmpty();
        assertThat(model.valid().getValue()).isTrue();
    }
}
