package app.latchkey.store;

import static app.latchkey.store.SampleRows.ACCOUNT;
import static app.latchkey.store.SampleRows.full;
import static app.latchkey.store.SampleRows.planned;
import static app.latchkey.store.SampleRows.sent;
import static app.latchkey.store.SampleRows.step;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTableTest {

    @TempDir
    Path temp;

    private Store store;
    private JournalTable journal;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(temp);
        journal = store.journal();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aClaimWritesThePlanAndTheClaimAsTwoSteps() {
        var claimed = journal.claim(planned("a"), sent());

        assertThat(claimed).isEqualTo(new ClaimedRow.Ours(Rows.at(planned("a"), sent())));
        assertThat(journal.find("a")).contains(Rows.at(planned("a"), sent()));
        assertThat(journal.steps("a")).containsExactly(step("PLANNED", false), sent());
    }

    @Test
    void whatIsPlannedIsWrittenDownOnceAndBlocksNobodyUntilItIsClaimed() {
        assertThat(journal.plan(planned("a"))).isEqualTo(new ClaimedRow.Ours(planned("a")));
        assertThat(journal.plan(planned("a"))).isEqualTo(new ClaimedRow.Ours(planned("a")));
        assertThat(journal.plan(planned("b"))).isEqualTo(new ClaimedRow.Ours(planned("b")));
        assertThat(journal.in("PLANNED")).containsExactly(planned("a"), planned("b"));

        journal.claim(planned("a"), sent());

        assertThat(journal.in("PLANNED")).containsExactly(planned("b"));
        assertThat(journal.steps("a")).containsExactly(step("PLANNED", false), sent());
        assertThat(journal.plan(planned("a"))).isInstanceOf(ClaimedRow.Known.class);
        assertThat(journal.plan(planned("c"))).isInstanceOf(ClaimedRow.Blocked.class);
        assertThat(journal.find("c")).isEmpty();
    }

    @Test
    void theAccountsThatMoneyWasMovedInAreKnownWithoutTheVault() {
        var other = new AccountRef(Site.GLOBAL, Environment.LIVE, "4712");
        journal.claim(planned("a"), sent());
        journal.claim(planned("b", other, "USDT", "FUNDING", "TRADING"), sent());
        journal.claim(planned("c", ACCOUNT, "BTC", "FUNDING", "TRADING"), sent());

        assertThat(journal.accounts()).containsExactly(ACCOUNT, other);
    }

    @Test
    void aSecondClaimOfTheSameTransferFindsItAsItStands() {
        journal.claim(planned("a"), sent());
        journal.advance("a", "SENT", full("ACCEPTED", true));

        assertThat(journal.claim(planned("a"), sent()))
                .isEqualTo(new ClaimedRow.Known(Rows.at(planned("a"), full("ACCEPTED", true))));
        assertThat(journal.steps("a")).hasSize(3);
    }

    @Test
    void anotherTransferOfTheSameAccountCurrencyAndDirectionIsBlockedAndNotWritten() {
        journal.claim(planned("a"), sent());

        var second = journal.claim(planned("b"), sent());

        assertThat(second).isEqualTo(new ClaimedRow.Blocked(Rows.at(planned("a"), sent())));
        assertThat(journal.find("b")).isEmpty();
    }

    @Test
    void otherAccountsCurrenciesAndTheOtherDirectionAreNotBlocked() {
        journal.claim(planned("a"), sent());

        assertThat(List.of(
                        planned("b", ACCOUNT, "BTC", "FUNDING", "TRADING"),
                        planned("c", ACCOUNT, "USDT", "TRADING", "FUNDING"),
                        planned("d", new AccountRef(Site.EEA, Environment.LIVE, "4711"), "USDT", "FUNDING", "TRADING"),
                        planned(
                                "e",
                                new AccountRef(Site.GLOBAL, Environment.DEMO, "4711"),
                                "USDT",
                                "FUNDING",
                                "TRADING"),
                        planned("f", new AccountRef(Site.EEA, Environment.DEMO, "4712"), "USDT", "FUNDING", "TRADING")))
                .allSatisfy(row -> assertThat(journal.claim(row, sent())).isInstanceOf(ClaimedRow.Ours.class));
    }

    @Test
    void onceSettledTheNextTransferMayStart() {
        journal.claim(planned("a"), sent());
        journal.advance("a", "SENT", full("DONE", false));

        assertThat(journal.claim(planned("b"), sent())).isInstanceOf(ClaimedRow.Ours.class);
    }

    @Test
    void aStepFromAStateThatIsNoLongerSoIsNotTaken() {
        journal.claim(planned("a"), sent());
        journal.advance("a", "SENT", full("DONE", false));

        assertThat(journal.advance("a", "SENT", full("UNKNOWN", true))).isFalse();
        assertThat(journal.advance("nobody", "SENT", full("UNKNOWN", true))).isFalse();
        assertThat(journal.find("a").orElseThrow().step()).isEqualTo(full("DONE", false));
    }

    @Test
    void ofManyClaimsThroughTwoHandlesOneWins() throws Exception {
        try (var other = Store.open(temp);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CyclicBarrier(16);
            var tables = List.of(journal, other.journal());
            List<Callable<ClaimedRow>> claims = IntStream.range(0, 16)
                    .<Callable<ClaimedRow>>mapToObj(i -> () -> {
                        start.await();
                        return tables.get(i % 2).claim(planned(i < 8 ? "same" : "other" + i), sent());
                    })
                    .toList();

            var results = threads.invokeAll(claims).stream()
                    .map(JournalTableTest::result)
                    .toList();

            assertThat(results).filteredOn(ClaimedRow.Ours.class::isInstance).hasSize(1);
            assertThat(journal.unsettled()).hasSize(1);
        }
    }

    @Test
    void unsettledOnesAreFoundByAccountAndByConnection() {
        journal.claim(planned("a"), sent());
        journal.claim(planned("b", ACCOUNT, "BTC", "FUNDING", "TRADING"), sent());
        journal.advance("b", "SENT", full("FAILED", false));

        assertThat(journal.unsettled(ACCOUNT)).extracting(TransferRow::clientId).containsExactly("a");
        assertThat(journal.unsettled(new AccountRef(Site.EEA, Environment.LIVE, "4711")))
                .isEmpty();
        assertThat(journal.unsettledOfConnection("connection")).hasSize(1);
        assertThat(journal.unsettledOfConnection("another")).isEmpty();
    }

    @Test
    void pagesShowTheNewestFirstWithTheirSteps() {
        for (var name : List.of("a", "b", "c")) {
            journal.claim(planned(name), sent());
            journal.advance(name, "SENT", full("DONE", false));
        }

        assertThat(journal.newestFirst(2, 0).keySet())
                .extracting(TransferRow::clientId)
                .containsExactly("c", "b");
        assertThat(journal.newestFirst(2, 2)).hasSize(1).allSatisfy((row, steps) -> {
            assertThat(row.clientId()).isEqualTo("a");
            assertThat(steps).extracting(TransferStep::state).containsExactly("PLANNED", "SENT", "DONE");
        });
    }

    private static ClaimedRow result(Future<ClaimedRow> claim) {
        return claim.resultNow();
    }
}
