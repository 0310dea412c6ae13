package app.latchkey.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Cause;
import app.latchkey.check.CheckHistory.Entry;
import app.latchkey.check.CheckHistory.Remembered;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.check.Verdict;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.care.CareFact.State;
import app.latchkey.ui.care.CareFact.Subject;
import app.latchkey.vault.Care;
import app.latchkey.vault.Connection;
import app.latchkey.vault.HandOff;
import app.latchkey.vault.Rotation;
import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareRulesTest {

    private static final Instant MADE = TestDesk.NOW;
    private static final String KEY = "1f2e3d4c-…-a1b0";

    private TestDesk test;
    private Connection connection;
    private Duration reviewEvery = Duration.ofDays(90);

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Instant day(int days) {
        return MADE.plus(Duration.ofDays(days));
    }

    private static Optional<Entry> check(int day, Outcome withdrawal, Cause binding) {
        return Optional.of(new Entry(
                day(day),
                Verdict.READY,
                Map.of(
                        FindingKind.SECRET_KEY, new Remembered(Outcome.PASSED, Cause.SECRET_KEY_RIGHT),
                        FindingKind.WITHDRAW_PERMISSION, new Remembered(withdrawal, Cause.WITHDRAW_ABSENT),
                        FindingKind.IP_BINDING, new Remembered(Outcome.PASSED, binding))));
    }

    private List<CareFact> facts(Optional<Entry> check, Instant now) {
        return new CareRules(() -> now, () -> reviewEvery).of(connection, check);
    }

    private Optional<CareFact> fact(Subject subject, Optional<Entry> check, Instant now) {
        return facts(check, now).stream()
                .filter(each -> each.subject() == subject)
                .findFirst();
    }

    private State state(Subject subject, Optional<Entry> check, int day) {
        return fact(subject, check, day(day)).orElseThrow().state();
    }

    @Test
    void aReviewIsDueNinetyDaysAfterTheKeyWasSavedOrReviewedLast() {
        assertThat(state(Subject.REVIEW, Optional.empty(), 90)).isEqualTo(State.GOOD);
        assertThat(state(Subject.REVIEW, Optional.empty(), 91)).isEqualTo(State.DUE);

        connection = connection.withCare(Care.NONE.withReviewed(day(60)));
        assertThat(state(Subject.REVIEW, Optional.empty(), 150)).isEqualTo(State.GOOD);
        assertThat(fact(Subject.REVIEW, Optional.empty(), day(151)).map(CareFact::text))
                .contains(Message.of("care.review.DUE", day(150)));
    }

    @Test
    void aKeyWithoutAddressesEndsFourteenDaysAfterItsLastKnownUseAndIsWarnedOfFiveDaysBefore() {
        assertThat(state(Subject.USE, Optional.empty(), 9)).isEqualTo(State.GOOD);
        assertThat(state(Subject.USE, Optional.empty(), 10)).isEqualTo(State.DUE);
        assertThat(state(Subject.USE, Optional.empty(), 15)).isEqualTo(State.BAD);

        var used = check(8, Outcome.PASSED, Cause.NOT_BOUND);
        assertThat(fact(Subject.USE, used, day(16)).map(CareFact::text)).contains(Message.of("care.use.GOOD", day(22)));
        assertThat(state(Subject.USE, used, 18)).isEqualTo(State.DUE);
    }

    @Test
    void boundKeysAndDemoKeysDoNotEnd() {
        assertThat(fact(Subject.USE, check(1, Outcome.PASSED, Cause.BOUND), day(20)))
                .isEmpty();

        connection = connection.at(Site.GLOBAL, Environment.DEMO);
        assertThat(fact(Subject.USE, Optional.empty(), day(20))).isEmpty();
    }

    @Test
    void whatTheLastCheckSawIsTold() {
        assertThat(state(Subject.WITHDRAWAL, Optional.empty(), 1)).isEqualTo(State.UNKNOWN);
        assertThat(state(Subject.ADDRESSES, Optional.empty(), 1)).isEqualTo(State.UNKNOWN);
        assertThat(state(Subject.CHECK, Optional.empty(), 1)).isEqualTo(State.UNKNOWN);

        var good = check(1, Outcome.PASSED, Cause.BOUND_WITHOUT_OWN_ADDRESS);
        assertThat(state(Subject.WITHDRAWAL, good, 1)).isEqualTo(State.GOOD);
        assertThat(state(Subject.ADDRESSES, good, 1)).isEqualTo(State.GOOD);
        assertThat(state(Subject.CHECK, good, 31)).isEqualTo(State.GOOD);
        assertThat(state(Subject.CHECK, good, 32)).isEqualTo(State.DUE);

        var bad = check(1, Outcome.FAILED, Cause.NOT_BOUND);
        assertThat(state(Subject.WITHDRAWAL, bad, 1)).isEqualTo(State.BAD);
        assertThat(state(Subject.ADDRESSES, bad, 1)).isEqualTo(State.DUE);
    }

    @Test
    void aFileWithSecretsIsRemindedOfAfterADay() {
        assertThat(fact(Subject.FILES, Optional.empty(), day(1))).isEmpty();
        var file = new WrittenFile("/home/me/okx.json", "0f".repeat(32));
        connection = connection.withCare(Care.NONE
                .withHandOff(new HandOff("CCXT", KEY, day(1), Optional.of(file)))
                .withHandOff(new HandOff("DOTENV", KEY, day(3), Optional.of(file)))
                .withHandOff(new HandOff("HUMMINGBOT", KEY, day(0), Optional.empty())));

        assertThat(fact(Subject.FILES, Optional.empty(), day(2)))
                .contains(new CareFact(Subject.FILES, State.GOOD, Message.of("care.files.GOOD", 2, day(1))))
                .get()
                .matches(fact -> !fact.isUrgent());
        assertThat(fact(Subject.FILES, Optional.empty(), day(3)))
                .contains(new CareFact(Subject.FILES, State.DUE, Message.of("care.files.DUE", 2, day(1))))
                .get()
                .matches(CareFact::isUrgent);
    }

    @Test
    void aKeyThatIsBeingReplacedIsRemindedOf() {
        connection = connection.withCare(Care.NONE.withRotation(Optional.of(Rotation.begunAt(day(1)))));

        assertThat(fact(Subject.REPLACEMENT, Optional.empty(), day(2)))
                .contains(new CareFact(Subject.REPLACEMENT, State.DUE, Message.of("care.replacement", day(1))))
                .get()
                .matches(CareFact::isUrgent);
    }

    @Test
    void aReviewIsDueAfterAsManyDaysAsTheUserWants() {
        assertThat(state(Subject.REVIEW, Optional.empty(), 89)).isEqualTo(State.GOOD);
        assertThat(state(Subject.REVIEW, Optional.empty(), 91)).isEqualTo(State.DUE);

        reviewEvery = Duration.ofDays(30);

        assertThat(state(Subject.REVIEW, Optional.empty(), 29)).isEqualTo(State.GOOD);
        assertThat(fact(Subject.REVIEW, Optional.empty(), day(31)))
                .contains(new CareFact(Subject.REVIEW, State.DUE, Message.of("care.review.DUE", day(30))));
    }

    @Test
    void onlyWhatCannotWaitComesWithoutBeingAskedFor() {
        var quiet = check(1, Outcome.PASSED, Cause.BOUND);
        assertThat(facts(quiet, day(40))).noneMatch(CareFact::isUrgent);

        connection = connection.withCare(Care.NONE.withLeaked(Optional.of(day(2))));
        assertThat(facts(quiet, day(40)))
                .first()
                .isEqualTo(new CareFact(Subject.LEAK, State.BAD, Message.of("care.leak", day(2))))
                .matches(CareFact::isUrgent);
    }
}
