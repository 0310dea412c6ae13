package app.latchkey.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.CheckSubject;
import app.latchkey.check.Verdict;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Permission;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Told;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.ui.care.CareRules;
import app.latchkey.vault.Connection;
import app.latchkey.vault.DraftContents;
import app.latchkey.vault.Rotation;
import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsViewModelTest {

    private static final String SECOND_KEY = "2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0";

    private final TestWays ways = new TestWays();
    private final ObjectProperty<Optional<ConnectionId>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private Instant now = TestDesk.NOW;
    private TestDesk test;
    private AccountsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        model = new AccountsViewModel(
                test.desk, Later.never(), new CareRules(() -> now, () -> Duration.ofDays(90)), inHand, ways);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void check(Connection connection, Permission... permissions) throws InterruptedException {
        test.okx.config = Answer.ok(Told.config(Map.of("uid", "4711", "perm", Told.perm(List.of(permissions)))));
        var subject = CheckSubject.of(connection, test.vault.connections());
        var found = test.desk.checker().run(subject, test.okx, _ -> {});
        test.desk.history().add(connection, found);
    }

    @Test
    void withoutAnyTheTableIsEmptyOnceItIsLoadedAndNothingIsSelected() {
        assertThat(model.loading().there().get()).isFalse();

        model.enter();

        assertThat(model.loading().there().get()).isTrue();
        assertThat(model.rows()).isEmpty();
        model.withSelected(ways::view);
        assertThat(ways.taken).isEmpty();
    }

    @Test
    void theFirstRowIsSelectedAndASelectionSurvivesReadingAnew() throws IOException {
        test.saved("Gridbot");
        var second = test.saved("Scalper", SECOND_KEY);
        model.enter();
        assertThat(model.selected().get().orElseThrow().connection().name().value())
                .isEqualTo("Gridbot");

        model.selected().set(Optional.of(model.rows().get(1)));
        model.enter();

        model.withSelected(ways::check);
        assertThat(ways.taken).containsExactly("check " + second.name().value());
    }

    @Test
    void itBeginsWithTheOneInHandWhichIsTheOneSelectedFromThenOn() throws IOException {
        var first = test.saved("Gridbot");
        var made = test.saved("Hedge", SECOND_KEY);
        inHand.set(Optional.of(made.id()));

        model.enter();
        model.withSelected(ways::moveFunds);
        assertThat(ways.taken).containsExactly("funds Hedge");

        model.selected().set(Optional.of(model.rows().getFirst()));
        assertThat(inHand.get()).contains(first.id());
    }

    @Test
    void aRowTellsTheLastVerdict() throws Exception {
        var connection = test.saved("Gridbot");
        model.enter();
        assertThat(model.rows().getFirst().lastCheck()).isEmpty();
        assertThat(model.rows().getFirst().permissions()).isEqualTo("UNKNOWN");

        check(connection, Permission.READ, Permission.TRADE);
        model.enter();

        assertThat(model.rows().getFirst().lastCheck().map(entry -> entry.verdict()))
                .contains(Verdict.READY_WITH_ADVICE);
    }

    @Test
    void aCheckThatSomebodyElseWantedShowsAtOnceUntilTheTableIsLeft() throws Exception {
        var connection = test.saved("Gridbot");
        model.enter();

        check(connection, Permission.READ, Permission.TRADE);
        assertThat(model.rows().getFirst().permissions()).isEqualTo("READ_TRADE");
        assertThat(model.selected().get().map(row -> row.permissions())).contains("READ_TRADE");

        model.leave();
        check(connection, Permission.READ, Permission.TRADE, Permission.WITHDRAW);
        assertThat(model.rows().getFirst().permissions()).isEqualTo("READ_TRADE");
    }

    @ParameterizedTest
    @CsvSource({"READ_TRADE,READ TRADE", "READ,READ", "WITHDRAW,READ TRADE WITHDRAW"})
    void aRowTellsWhichPermissionsTheLastCheckSaw(String said, String has) throws Exception {
        var connection = test.saved("Gridbot");
        check(
                connection,
                List.of(has.split(" ", -1)).stream().map(Permission::valueOf).toArray(Permission[]::new));

        model.enter();

        assertThat(model.rows().getFirst().permissions()).isEqualTo(said);
    }

    @Test
    void whatIsDueIsRemindedOfAndNothingElse() throws IOException {
        var fresh = test.saved("Fresh");
        test.vault.put(fresh.withWhitelist(new IpWhitelist(List.of(new IpEntry("8.8.8.8")))));
        model.enter();
        assertThat(model.reminders()).isEmpty();

        now = TestDesk.NOW.plus(Duration.ofDays(91));
        model.enter();

        assertThat(model.reminders())
                .extracting(AccountsViewModel.Reminder::text)
                .containsExactly(Message.of(
                        "accounts.reminder",
                        "Fresh",
                        Message.of(
                                "care.review.DUE",
                                TestDesk.NOW.truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofDays(90)))));
    }

    @Test
    void aReminderLeadsToWhereItCanBeSeenTo() throws IOException {
        var fresh = test.saved("Fresh");
        var keeper = new CareKeeper(test.vault, fresh.id());
        keeper.remember("CCXT", TestDesk.NOW, Optional.of(new WrittenFile("/home/me/okx.json", "0f".repeat(32))));
        keeper.change(care -> care.withRotation(Optional.of(Rotation.begunAt(TestDesk.NOW))));
        now = TestDesk.NOW.plus(Duration.ofDays(91));
        model.enter();

        model.reminders().forEach(model::seeTo);

        assertThat(ways.taken).contains("care Fresh", "hand off Fresh", "replace Fresh");
    }

    @Test
    void aWizardThatWasLeftIsOfferedAgain() throws IOException {
        model.enter();
        assertThat(model.draft().getValue()).isFalse();

        test.vault.draft().save(new DraftContents("NAME", Map.of("keyName", "Gridbot"), Map.of()));
        model.enter();

        assertThat(model.draft().getValue()).isTrue();
    }

    @Test
    void transfersThatAreNotSettledAreCountedUntilThePageIsLeft() throws IOException {
        var connection = test.saved("Gridbot");
        model.enter();
        assertThat(model.unsettled().get()).isZero();

        TestTransfers.send(test, connection);
        assertThat(model.unsettled().get()).isEqualTo(1);

        model.leave();
        TestTransfers.send(test, connection, "BTC");
        assertThat(model.unsettled().get()).isEqualTo(1);
    }

    /** Remembers where it was led. */
    private static final class TestWays implements AccountsViewModel.Ways {

        final List<String> taken = new ArrayList<>();

        @Override
        public void newKey() {
            taken.add("new");
        }

        @Override
        public void activity() {
            taken.add("activity");
        }

        @Override
        public void successor(Connection old) {
            taken.add("in place of " + old.name().value());
        }

        @Override
        public void existingKey() {
            taken.add("existing");
        }

        @Override
        public void resume() {
            taken.add("resume");
        }

        @Override
        public void giveUp() {
            taken.add("giveUp");
        }

        @Override
        public void handOff(Connection connection, Optional<String> target) {
            taken.add("hand off " + connection.name().value());
        }

        @Override
        public void replace(Connection connection) {
            taken.add("replace " + connection.name().value());
        }

        @Override
        public void edit(Connection connection) {
            taken.add("edit " + connection.name().value());
        }

        @Override
        public void view(Connection connection) {
            taken.add("view " + connection.name().value());
        }

        @Override
        public void checkAll() {}

        @Override
        public void check(Connection connection) {
            taken.add("check " + connection.name().value());
        }

        @Override
        public void moveFunds(Connection connection) {
            taken.add("funds " + connection.name().value());
        }

        @Override
        public void care(Connection connection) {
            taken.add("care " + connection.name().value());
        }

        @Override
        public void leaked(Connection connection) {
            taken.add("leaked " + connection.name().value());
        }

        @Override
        public void remove(Connection connection) {
            taken.add("remove " + connection.name().value());
        }
    }
}
