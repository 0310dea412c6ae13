package app.latchkey.ui.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.CheckSubject;
import app.latchkey.key.Permission;
import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Told;
import app.latchkey.ui.Later;
import app.latchkey.ui.Places;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.ui.handoff.Replacing.Step;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Rotation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateViewModelTest {

    private static final String OTHER_KEY = "2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0";

    @TempDir
    Path folder;

    private HandOffRig rig;
    private Connection successor;
    private RotateViewModel model;

    @BeforeEach
    void open() throws IOException {
        rig = new HandOffRig(folder);
        successor = rig.test.saved("Gridbot new", OTHER_KEY);
        gets(rig.connection, "CCXT", TestDesk.NOW.minusSeconds(90));
        gets(rig.connection, "HUMMINGBOT", TestDesk.NOW.minusSeconds(60));
        model = model();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private RotateViewModel model() {
        var made = new RotateViewModel(rig.test.desk, rig.connection, Later.never(), new Nowhere(), TestDesk.CLOCK);
        made.enter();
        return made;
    }

    private void gets(Connection connection, String target, Instant at) {
        new CareKeeper(rig.test.vault, connection.id()).remember(target, at, Optional.empty());
        if (model != null) {
            model.enter();
        }
    }

    /** A check of now, which finds all in order. */
    private void check(Connection connection) throws InterruptedException {
        rig.test.okx.config = Answer.ok(
                Told.config(Map.of("uid", "4711", "perm", Told.perm(List.of(Permission.READ, Permission.TRADE)))));
        var subject = CheckSubject.of(connection, rig.test.vault.connections());
        var found = rig.test.desk.checker().run(subject, rig.test.okx, _ -> {});
        rig.test.desk.history().add(connection.id().toString(), found);
        model.enter();
    }

    private Replacing now() {
        return model.state().getValue().orElseThrow().replacing();
    }

    private static final class Nowhere implements Places {

        @Override
        public URI web(Site site) {
            return site.web().orElseThrow();
        }

        @Override
        public boolean open(URI page) {
            return true;
        }
    }

    @Test
    void nothingIsBegunByLooking() {
        assertThat(model.state().getValue()).isEmpty();
    }

    @Test
    void whereTheOldKeyLivesIsListedAndWhoCouldTakeItsPlace() {
        model.begin();

        assertThat(now().places()).extracting(Replacing.Place::target).containsExactly("CCXT", "HUMMINGBOT");
        assertThat(now().isHandedOver()).isFalse();
        assertThat(model.state().getValue().orElseThrow().candidates())
                .extracting(Connection::id)
                .containsExactly(successor.id());
    }

    @Test
    void theOnlyKeyThatWasMadeSinceTakesItsPlaceByItself() {
        var begun = Rotation.begunAt(TestDesk.NOW.minusSeconds(60));
        new CareKeeper(rig.test.vault, rig.connection.id()).change(care -> care.withRotation(Optional.of(begun)));
        model.enter();

        assertThat(now().successor()).map(Connection::id).contains(successor.id());
    }

    @Test
    void aPlaceIsDoneWhenItHasTheNewKeyOrWhenTheUserSaysSo() {
        model.begin();
        model.takeOver(successor.id());

        gets(successor, "CCXT", TestDesk.NOW.minusSeconds(10));
        assertThat(now().places()).extracting(Replacing.Place::isDone).containsExactly(true, false);
        model.settle("HUMMINGBOT", true);

        assertThat(now().isHandedOver()).isTrue();
        model.settle("HUMMINGBOT", false);
        assertThat(now().isHandedOver()).isFalse();
    }

    @Test
    void theSecondCheckCountsOnlyAfterTheLastHandOver() throws InterruptedException {
        model.begin();
        model.takeOver(successor.id());
        check(successor);
        model.settle("HUMMINGBOT", true);
        assertThat(now().isChecked()).isTrue();
        assertThat(now().isCheckedAgain()).as("not handed over yet").isFalse();

        gets(successor, "CCXT", TestDesk.NOW.plusSeconds(1));
        assertThat(now().isCheckedAgain()).as("checked before").isFalse();
        gets(successor, "CCXT", TestDesk.NOW.minusSeconds(1));

        assertThat(now().isCheckedAgain()).isTrue();
    }

    @Test
    void whatIsToBeDoneNextIsTheFirstStepThatIsNotDone() throws InterruptedException {
        model.begin();
        assertThat(now().next()).isEqualTo(Step.MAKE);
        model.takeOver(successor.id());
        assertThat(now().next()).isEqualTo(Step.CHECK);
        check(successor);
        assertThat(now().next()).isEqualTo(Step.HAND_OVER);
        gets(successor, "CCXT", TestDesk.NOW.plusSeconds(1));
        gets(successor, "HUMMINGBOT", TestDesk.NOW.plusSeconds(1));
        assertThat(now().next()).as("checked before the last one got it").isEqualTo(Step.AGAIN);
        gets(successor, "CCXT", TestDesk.NOW.minusSeconds(2));
        gets(successor, "HUMMINGBOT", TestDesk.NOW.minusSeconds(1));
        assertThat(now().next()).isEqualTo(Step.DELETE);
        model.deleted(true);
        assertThat(now().next()).isEqualTo(Step.REMOVE);
    }

    @Test
    void deletingIsTooEarlyWhileSomebodyNeedsTheOldKeyAndRemovingUntilItIsDeleted() throws InterruptedException {
        model.begin();
        model.takeOver(successor.id());
        assertThat(Arrays.stream(Step.values()).filter(now()::isTooEarly)).containsExactly(Step.DELETE, Step.REMOVE);

        model.settle("CCXT", true);
        model.settle("HUMMINGBOT", true);
        check(successor);
        assertThat(Arrays.stream(Step.values()).filter(now()::isTooEarly)).containsExactly(Step.REMOVE);
        model.deleted(true);

        assertThat(Arrays.stream(Step.values()).filter(now()::isTooEarly)).isEmpty();
    }

    @Test
    void whatIsDoneIsKeptInTheVault() {
        model.begin();
        model.takeOver(successor.id());
        model.settle("CCXT", true);
        model.deleted(true);
        model = model();

        assertThat(now().successor().map(Connection::id)).contains(successor.id());
        assertThat(now().places()).extracting(Replacing.Place::isDone).containsExactly(true, false);
        assertThat(now().isDeleted()).isTrue();
    }

    @Test
    void aSuccessorThatWasRemovedIsNoneAnyMore() throws IOException {
        model.begin();
        model.takeOver(successor.id());
        rig.test.vault.remove(successor.id());
        model.enter();

        assertThat(now().successor()).isEmpty();
    }

    @Test
    void itCanBeGivenUpAndLeavesBothKeys() {
        model.begin();
        model.giveUp();

        assertThat(model.state().getValue()).isEmpty();
        assertThat(rig.test.vault.connections().all()).hasSize(2);
    }

    @Test
    void whatTheDiskDoesNotTakeIsSaid() {
        rig.test.fillDisk();

        model.begin();

        assertThat(model.problem().getValue()).isPresent();
        assertThat(model.state().getValue()).isEmpty();
    }
}
