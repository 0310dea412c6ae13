package app.latchkey.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.Places;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.care.CareFact.State;
import app.latchkey.ui.care.CareFact.Subject;
import app.latchkey.ui.care.CareViewModel.Question;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review, and the mark of a leak: both are in the vault afterwards. */
class CareViewModelTest {

    private static final Instant LATER = TestDesk.NOW.plus(Duration.ofDays(100));

    @TempDir
    Path folder;

    private final List<URI> opened = new ArrayList<>();
    private final Places places = new Places() {
        @Override
        public URI web(Site site) {
            return site.web().orElseThrow();
        }

        @Override
        public boolean open(URI page) {
            return opened.add(page);
        }
    };

    private TestDesk test;
    private Connection connection;

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private CareViewModel care() {
        return new CareViewModel(
                test.desk,
                connection,
                Later.never(),
                places,
                new CareRules(() -> LATER, () -> Duration.ofDays(90)),
                () -> LATER);
    }

    private LeakViewModel leak() {
        return new LeakViewModel(test.desk, connection, Later.never(), places, () -> LATER);
    }

    private State review(CareViewModel model) {
        return model.facts().getValue().stream()
                .filter(fact -> fact.subject() == Subject.REVIEW)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Connection afterRestart() throws IOException {
        test.close();
        test = TestDesk.real(folder);
        return test.vault.connections().withId(connection.id()).orElseThrow();
    }

    @Test
    void onlyAReviewInWhichEverythingIsTrueCounts() throws IOException {
        var model = care();
        model.enter();
        assertThat(review(model)).isEqualTo(State.DUE);

        model.answer(Question.STILL_USED).set(true);
        model.review();
        assertThat(model.reviewed().getValue()).isFalse();

        for (var question : Question.values()) {
            model.answer(question).set(true);
        }
        model.review();

        assertThat(model.reviewed().getValue()).isTrue();
        assertThat(review(model)).isEqualTo(State.GOOD);
        assertThat(afterRestart().care().reviewed()).contains(LATER);
    }

    @Test
    void aFullDiskIsSaidAndTheReviewStaysDue() {
        var model = care();
        for (var question : Question.values()) {
            model.answer(question).set(true);
        }
        test.fillDisk();

        model.review();

        assertThat(model.problem().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(model.reviewed().getValue()).isFalse();
        assertThat(review(model)).isEqualTo(State.DUE);
    }

    @Test
    void comingHereBecauseAKeyLeakedMarksItAndTheMarkStays() throws IOException {
        var model = leak();

        model.enter();
        assertThat(model.leaked().getValue()).contains(LATER);

        connection = afterRestart();
        assertThat(connection.care().leaked()).contains(LATER);
        assertThat(connection.credentials().apiKey().value()).isEqualTo(TestDesk.REAL_KEY);
    }

    @Test
    void aFalseAlarmTakesTheMarkAwayAgain() throws IOException {
        var model = leak();
        model.enter();

        model.takeBack();
        assertThat(model.leaked().getValue()).isEmpty();

        model.mark();
        assertThat(model.leaked().getValue()).contains(LATER);
        model.takeBack();
        assertThat(afterRestart().care().leaked()).isEqualTo(Optional.empty());
    }

    @Test
    void theRightPagesAreOpened() {
        var model = leak();

        model.apiPage().open();
        model.site().open();

        assertThat(opened)
                .containsExactly(
                        URI.create("https://www.okx.com/account/my-api?go-live-trading=1"),
                        URI.create("https://www.okx.com"));
    }

    @Test
    void aMarkThatTheDiskDoesNotTakeIsNotClaimed() {
        test.fillDisk();
        var model = leak();

        model.enter();

        assertThat(model.leaked().getValue()).isEmpty();
        assertThat(model.problem().getValue()).contains(Message.of("problem.save.DISK_FULL"));
    }
}
