package app.latchkey.check;

import static app.latchkey.check.Checks.check;
import static app.latchkey.check.Checks.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.store.Store;
import app.latchkey.store.VerdictRow;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckHistoryTest {

    @TempDir
    Path folder;

    private Store store;
    private CheckHistory history;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder);
        history = new CheckHistory(store.verdicts());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCheckIsRememberedByVerdictOutcomesAndCauses() throws InterruptedException {
        assertThat(history.add("c1", check(new FakeOkx().failsSignedCalls(rejected("50105")))))
                .isTrue();

        var latest = history.latest("c1").orElseThrow();

        assertThat(latest.at()).isEqualTo(Checks.NOW);
        assertThat(latest.verdict()).isEqualTo(Verdict.NOT_WORKING);
        assertThat(latest.findings())
                .hasSize(FindingKind.values().length)
                .containsEntry(
                        FindingKind.PASSPHRASE, new CheckHistory.Remembered(Outcome.FAILED, Cause.PASSPHRASE_WRONG));
    }

    @Test
    void theLatestComesFirstAndConnectionsDoNotMix() throws InterruptedException {
        history.add("c1", check(new FakeOkx()));
        history.add("c2", check(new FakeOkx()));
        history.add("c1", check(new FakeOkx().failsSignedCalls(rejected("50119"))));

        assertThat(history.of("c1", 10))
                .extracting(CheckHistory.Entry::verdict)
                .containsExactly(Verdict.NOT_WORKING, Verdict.READY);
        assertThat(history.latest("c3")).isEmpty();
    }

    @Test
    void noAddressAndNoNameIsWrittenDown() throws InterruptedException {
        history.add("c1", check(new FakeOkx()));

        assertThat(store.verdicts().latest("c1").orElseThrow().findings())
                .contains("IP_BINDING:PASSED:BOUND")
                .doesNotContain(FakeOkx.OWN_ADDRESS)
                .doesNotContain("v5 test");
    }

    @Test
    void whatIsOlderThanAYearIsForgotten() throws InterruptedException {
        var longAgo = Checks.NOW.minus(CheckHistory.KEPT);
        store.verdicts().add(new VerdictRow("c1", longAgo.minusMillis(1), "READY", ""));
        store.verdicts().add(new VerdictRow("c2", longAgo, "READY", ""));

        history.add("c3", check(new FakeOkx()));

        assertThat(history.latest("c1")).isEmpty();
        assertThat(history.latest("c2")).isPresent();
    }

    @Test
    void wordsOfAnotherVersionAreLeftOut() {
        store.verdicts().add(new VerdictRow("c1", Checks.NOW, "READY", "CLOCK:PASSED:CLOCK_RIGHT MOON:PASSED:FULL x"));
        store.verdicts().add(new VerdictRow("c2", Checks.NOW, "SPLENDID", ""));

        assertThat(history.latest("c1").orElseThrow().findings()).containsOnlyKeys(FindingKind.CLOCK);
        assertThat(history.latest("c2")).isEmpty();
    }

    @Test
    void aDiskThatDoesNotLetItIsToldAndNotThrown() throws InterruptedException {
        var found = check(new FakeOkx());
        store.close();

        assertThat(history.add("c1", found)).isFalse();
        assertThat(history.forget("c1")).isFalse();
    }
}
