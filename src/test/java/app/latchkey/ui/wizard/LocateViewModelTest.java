package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.wizard.LocateViewModel.Way;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocateViewModelTest {

    private static final Answer<AccountConfig> UNKNOWN = refused("50119");
    private static final Answer<AccountConfig> OTHER_ENVIRONMENT = refused("50101");

    private record Place(Site site, Environment environment) {}

    private final Map<Place, Answer<AccountConfig>> answers = new HashMap<>();
    private final List<Place> asked = new ArrayList<>();
    private final AtomicInteger onward = new AtomicInteger();
    private final Plan plan = new Plan(Site.GLOBAL);
    private TestDesk test;
    private Connection connection;
    private LocateViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        plan.saved.set(Optional.of(connection.id()));
        test.elsewhere = (site, environment) -> {
            var place = new Place(site, environment);
            asked.add(place);
            test.okx.config = answers.getOrDefault(place, UNKNOWN);
            return test.okx;
        };
        model = new LocateViewModel(plan, new KeyLocator(test.desk), Later.never());
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Answer<AccountConfig> refused(String code) {
        return Answer.failed(new Failure.Rejected(code, "no", 401));
    }

    private static Answer<AccountConfig> config(String mainUid) {
        return Answer.ok(Told.config(Map.of("uid", "4712", "mainUid", mainUid, "label", "Grid bot")));
    }

    private void proceed() {
        model.proceed(onward::incrementAndGet);
    }

    private Connection saved() {
        return test.vault.connections().withId(connection.id()).orElseThrow();
    }

    @Test
    void nobodyIsAskedBeforeNextIsPressed() {
        model.enter();

        assertThat(asked).isEmpty();
        assertThat(model.way().getValue()).isEqualTo(Way.ASK);
    }

    @Test
    void theSitesAreAskedOneAfterTheOtherUntilOneKnowsTheKey() {
        answers.put(new Place(Site.US_AU, Environment.LIVE), config("1"));

        proceed();

        assertThat(asked).extracting(Place::site).containsExactly(Site.GLOBAL, Site.EEA, Site.US_AU, Site.US_AU);
        assertThat(onward).hasValue(1);
        assertThat(plan.site.get()).isEqualTo(Site.US_AU);
        assertThat(saved().site()).isEqualTo(Site.US_AU);
        assertThat(saved().kind()).isEqualTo(AccountKind.SUB);
        assertThat(saved().uid()).contains("4712");
        assertThat(saved().nameOnOkx()).contains(new ApiKeyName("Grid bot"));
    }

    @Test
    void aConnectionThatWasRemovedWhileItsSiteWasLookedForStaysRemoved() {
        var answering = test.elsewhere;
        test.elsewhere = (site, environment) -> {
            remove();
            return answering.at(site, environment);
        };
        answers.put(new Place(Site.GLOBAL, Environment.LIVE), config("4712"));

        proceed();

        assertThat(model.refused().getValue()).contains(Message.of("wizard.locate.gone"));
        assertThat(test.vault.connections().all()).isEmpty();
        assertThat(onward).hasValue(0);
    }

    private void remove() {
        try {
            test.vault.remove(connection.id());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aKeyThatGotNoNameGetsTheOneItHasOnOkxUnlessItIsTaken() throws IOException {
        answers.put(new Place(Site.GLOBAL, Environment.LIVE), config("4712"));
        proceed();
        assertThat(saved().name().value()).isEqualTo("Grid bot");

        var second = test.saved("OKX f2a1b0", "2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0");
        var other = new Plan(Site.GLOBAL);
        other.saved.set(Optional.of(second.id()));
        new LocateViewModel(other, new KeyLocator(test.desk), Later.never()).proceed(() -> {});

        assertThat(test.vault
                        .connections()
                        .withId(second.id())
                        .orElseThrow()
                        .name()
                        .value())
                .isEqualTo("Grid bot 2");
    }

    @Test
    void aNameThatTheUserGaveStays() {
        answers.put(new Place(Site.GLOBAL, Environment.LIVE), config("4712"));
        plan.connectionName.set("Gridbot");

        proceed();

        assertThat(saved().name().value()).isEqualTo("Gridbot");
    }

    @Test
    void theOtherEnvironmentOfASiteThatKnowsTheKeyIsFound() {
        answers.put(new Place(Site.EEA, Environment.LIVE), OTHER_ENVIRONMENT);
        answers.put(new Place(Site.EEA, Environment.DEMO), config("4712"));

        proceed();

        assertThat(saved().site()).isEqualTo(Site.EEA);
        assertThat(saved().environment()).isEqualTo(Environment.DEMO);
        assertThat(asked).last().isEqualTo(new Place(Site.EEA, Environment.DEMO));
    }

    @Test
    void aRefusalForAnotherReasonComesFromWhereTheKeyIsKnown() {
        answers.put(new Place(Site.EEA, Environment.LIVE), refused("50105"));
        answers.put(new Place(Site.EEA, Environment.DEMO), OTHER_ENVIRONMENT);

        proceed();

        assertThat(saved().site()).isEqualTo(Site.EEA);
        assertThat(saved().environment()).isEqualTo(Environment.LIVE);
        assertThat(saved().uid()).isEmpty();
    }

    @Test
    void whenNobodyKnowsItThatIsSaidAndTheUserMayTellInstead() {
        proceed();

        assertThat(asked).hasSize(4);
        assertThat(onward).hasValue(0);
        assertThat(model.refused().getValue()).contains(Message.of("wizard.locate.nowhere"));
        assertThat(model.told().getValue()).isTrue();

        model.site().setValue(Site.TURKEY);
        model.environment().setValue(Environment.DEMO);
        proceed();

        assertThat(asked).hasSize(4);
        assertThat(onward).hasValue(1);
        assertThat(saved().site()).isEqualTo(Site.TURKEY);
        assertThat(saved().environment()).isEqualTo(Environment.DEMO);
    }

    @Test
    void whatStoodInTheWayIsSaidWhenNobodyAnswered() {
        for (var site : Site.official()) {
            answers.put(
                    new Place(site, Environment.LIVE),
                    Answer.failed(new Failure.Unreachable(Failure.Obstacle.NAME_NOT_FOUND, false)));
        }

        proceed();

        assertThat(model.refused().getValue())
                .contains(Message.of(
                        "failure.whole",
                        Message.of("failure.means.NAME_NOT_FOUND"),
                        Message.of("failure.todo.NAME_NOT_FOUND")));
        assertThat(saved().site()).isEqualTo(Site.GLOBAL);
    }

    @Test
    void aFullDiskIsSaidAndNobodyGoesOn() {
        answers.put(new Place(Site.EEA, Environment.LIVE), config("4712"));
        test.fillDisk();

        proceed();

        assertThat(onward).hasValue(0);
        assertThat(model.refused().getValue()).contains(Message.of("problem.save.DISK_FULL"));
    }

    @Test
    void leavingEndsTheQuestions() {
        var later = new Later();
        var waiting = new LocateViewModel(plan, new KeyLocator(test.desk), later.background());
        waiting.proceed(onward::incrementAndGet);
        assertThat(waiting.busy().getValue()).isTrue();

        waiting.leave();
        later.doNow();

        assertThat(waiting.busy().getValue()).isFalse();
        assertThat(onward).hasValue(0);
    }
}
