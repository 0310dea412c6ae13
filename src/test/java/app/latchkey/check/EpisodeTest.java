package app.latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.CheckHistory.Entry;
import app.latchkey.check.CheckHistory.Remembered;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeTest {

    private static final Map<FindingKind, Remembered> WELL = Map.of(
            FindingKind.KEY_KNOWN, new Remembered(Outcome.PASSED, Cause.KEY_KNOWN_TO_OKX),
            FindingKind.TRADE_PERMISSION, new Remembered(Outcome.PASSED, Cause.TRADE_GIVEN),
            FindingKind.WITHDRAW_PERMISSION, new Remembered(Outcome.PASSED, Cause.WITHDRAW_ABSENT),
            FindingKind.IP_BINDING, new Remembered(Outcome.PASSED, Cause.BOUND),
            FindingKind.ADDRESS_ALLOWED, new Remembered(Outcome.PASSED, Cause.LET_IN));

    private static Entry entry(int hour, Verdict verdict, Map<FindingKind, Remembered> findings) {
        return entry(hour, verdict, findings, Optional.empty());
    }

    private static Entry entry(
            int hour, Verdict verdict, Map<FindingKind, Remembered> findings, Optional<AddressPrint> print) {
        return new Entry(at(hour), verdict, findings, print);
    }

    private static Instant at(int hour) {
        return Checks.NOW.plus(Duration.ofHours(hour));
    }

    private static Entry with(int hour, FindingKind kind, Outcome outcome, Cause cause) {
        var changed = new EnumMap<>(WELL);
        changed.put(kind, new Remembered(outcome, cause));
        return entry(hour, Verdict.NOT_WORKING, changed);
    }

    @Test
    void checksThatFoundTheSameAreToldTogether() {
        var episodes = Episode.of(
                List.of(entry(12, Verdict.READY, WELL), entry(6, Verdict.READY, WELL), entry(0, Verdict.READY, WELL)));

        assertThat(episodes).singleElement().satisfies(episode -> {
            assertThat(episode.checks()).isEqualTo(3);
            assertThat(episode.since()).isEqualTo(at(0));
            assertThat(episode.latest().at()).isEqualTo(at(12));
            assertThat(episode.turns()).isEmpty();
        });
    }

    @Test
    void theFirstCheckThatFindsSomethingElseBeginsAnotherAndSaysWhat() {
        var episodes = Episode.of(List.of(
                with(12, FindingKind.TRADE_PERMISSION, Outcome.FAILED, Cause.TRADE_MISSING),
                entry(6, Verdict.READY, WELL),
                entry(0, Verdict.READY, WELL)));

        assertThat(episodes).hasSize(2);
        assertThat(episodes.getFirst().turns()).containsExactly(Turn.TRADE_LOST);
        assertThat(episodes.getFirst().changes()).as("the turn says it").isEmpty();
        assertThat(episodes.getLast().checks()).isEqualTo(2);
    }

    @Test
    void whatNoTurnSaysIsToldByItsOutcomes() {
        var episodes = Episode.of(List.of(
                with(6, FindingKind.ADDRESS_ALLOWED, Outcome.SKIPPED, Cause.NOT_SPOKEN_OF),
                entry(0, Verdict.READY, WELL)));

        assertThat(episodes.getFirst().changes())
                .containsExactly(new Episode.Change(FindingKind.ADDRESS_ALLOWED, Outcome.PASSED, Outcome.SKIPPED));
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAW_PERMISSION, FAILED, WITHDRAW_PRESENT, WITHDRAWALS_ENABLED",
        "TRADE_PERMISSION, FAILED, TRADE_MISSING, TRADE_LOST",
        "KEY_KNOWN, FAILED, KEY_UNKNOWN, KEY_GONE",
        "IP_BINDING, ADVICE, NOT_BOUND, UNBOUND",
        "IP_BINDING, WARNING, BOUND_WITHOUT_OWN_ADDRESS, OWN_ADDRESS_LEFT",
        "ADDRESS_ALLOWED, FAILED, ADDRESS_NOT_LISTED, OWN_ADDRESS_LEFT",
        "EXCHANGE_STATUS, ADVICE, MAINTENANCE_AHEAD_FROM, MAINTENANCE_ANNOUNCED"
    })
    void whatTurnsBadIsToldOnceAndNotAgain(FindingKind kind, Outcome outcome, Cause cause, Turn turn) {
        var before = entry(0, Verdict.READY, WELL);
        var now = with(6, kind, outcome, cause);

        assertThat(Turn.between(before, now)).containsExactly(turn);
        assertThat(Turn.between(now, with(12, kind, outcome, cause))).isEmpty();
        assertThat(Turn.between(before, before)).isEmpty();
    }

    @Test
    void anotherWhitelistOfTheSameKeyIsAChangeAndAnotherKeyIsNone() {
        var one = Optional.of(new AddressPrint("aa", "bb"));
        var before = entry(0, Verdict.READY, WELL, one);

        assertThat(Turn.between(before, entry(6, Verdict.READY, WELL, Optional.of(new AddressPrint("aa", "cc")))))
                .containsExactly(Turn.WHITELIST_CHANGED);
        assertThat(Turn.between(before, entry(6, Verdict.READY, WELL, Optional.of(new AddressPrint("dd", "cc")))))
                .isEmpty();
        assertThat(Turn.between(before, entry(6, Verdict.READY, WELL, one))).isEmpty();
    }
}
