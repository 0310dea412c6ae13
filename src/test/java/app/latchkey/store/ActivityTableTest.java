package app.latchkey.store;

import static app.latchkey.store.SampleRows.ACCOUNT;
import static app.latchkey.store.SampleRows.START;
import static app.latchkey.store.SampleRows.planned;
import static app.latchkey.store.SampleRows.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityTableTest {

    private static final ActivityQuery ALL = query(Optional.empty(), true);
    private static final AccountRef OTHER = new AccountRef(Site.GLOBAL, Environment.LIVE, "815");

    @TempDir
    Path temp;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(temp);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void transfersAndBillsAreOneListWithTheNewestFirst() {
        store.journal().claim(planned("a"), sent());
        store.bills().add(List.of(bill("1", START.minusSeconds(1)), bill("2", START.plusSeconds(1))));

        assertThat(names(ALL, 10, 0)).containsExactly("bill 2", "transfer a", "bill 1");
        assertThat(names(ALL, 1, 1)).containsExactly("transfer a");
        assertThat(store.activity().count(ALL)).isEqualTo(3);
    }

    @Test
    void theBillOfATransferStandsWithItAndASecondOneOfTheSameNameByItself() {
        store.journal().claim(planned("a"), sent());
        store.bills().add(List.of(billOf("a", "1"), billOf("a", "2")));

        assertThat(store.activity().page(ALL, 10, 0))
                .hasSize(2)
                .contains(new ActivityRow.Moved(store.journal().find("a").orElseThrow(), Optional.of(billOf("a", "1"))))
                .contains(new ActivityRow.Booked(billOf("a", "2")));
        assertThat(store.activity().count(ALL)).isEqualTo(2);
    }

    @Test
    void whoAsksForBillsGetsAllOfThemAndNoTransfer() {
        store.journal().claim(planned("a"), sent());
        store.bills().add(List.of(billOf("a", "1"), bill("2", START)));

        assertThat(names(query(Optional.of(Set.of()), true), 10, 0)).containsExactly("bill 2", "bill 1");
    }

    @Test
    void aBillThatWasReadBeforeIsNotAddedAgainAndAnotherAccountsBillOfThatNumberIsAnotherOne() {
        assertThat(store.bills().add(List.of(bill("1", START), bill("2", START))))
                .isEqualTo(2);
        assertThat(store.bills().add(List.of(bill("2", START), bill("3", START))))
                .isEqualTo(1);
        assertThat(store.bills().add(List.of(bill(OTHER, "3", START)))).isEqualTo(1);
    }

    @Test
    void aStateAskedForLeavesOutTheOthersAndTheBills() {
        store.journal().claim(planned("a"), sent());
        store.journal().advance("a", "SENT", SampleRows.full("DONE", false));
        store.journal().claim(planned("b"), sent());
        store.bills().add(List.of(bill("1", START)));

        assertThat(names(query(Optional.of(Set.of("DONE")), false), 10, 0)).containsExactly("transfer a");
    }

    @Test
    void connectionAccountCurrencyAndTimeRestrictBoth() {
        store.journal().claim(planned("a"), sent());
        store.bills().add(List.of(bill("1", START), bill(OTHER, "2", START)));

        assertThat(names(of("connection", ACCOUNT, "USDT"), 10, 0)).containsExactlyInAnyOrder("transfer a", "bill 1");
        assertThat(names(of("another", OTHER, "USDT"), 10, 0)).containsExactly("bill 2");
        assertThat(names(of("connection", ACCOUNT, "BTC"), 10, 0)).isEmpty();
        assertThat(names(between(START, START.plusMillis(1)), 10, 0)).hasSize(3);
        assertThat(names(between(START.minusSeconds(1), START), 10, 0)).isEmpty();
        assertThat(names(between(START.plusMillis(1), START.plusSeconds(9)), 10, 0))
                .isEmpty();
    }

    @Test
    void whoseAccountIsNotKnownHasTransfersAndNoBills() {
        store.journal().claim(planned("a"), sent());
        store.bills().add(List.of(bill("1", START)));

        assertThat(names(of(new Whose.Of("connection", Optional.empty()), Optional.empty()), 10, 0))
                .containsExactly("transfer a");
    }

    @Test
    void whatBelongsToNobodyOfThoseThatAreNamedIsTheRest() {
        store.journal().claim(planned("a"), sent());
        store.bills().add(List.of(bill("1", START), bill(OTHER, "2", START), billOf("a", "3")));

        assertThat(names(notOf(Set.of("another"), Set.of(ACCOUNT)), 10, 0))
                .containsExactlyInAnyOrder("transfer a", "bill 2");
        assertThat(names(notOf(Set.of("connection", "another"), Set.of(OTHER)), 10, 0))
                .containsExactlyInAnyOrder("bill 1", "bill 3");
        assertThat(names(notOf(Set.of("connection"), Set.of(ACCOUNT, OTHER)), 10, 0))
                .isEmpty();
        assertThat(names(notOf(Set.of(), Set.of()), 10, 0)).containsExactlyInAnyOrder("transfer a", "bill 1", "bill 2");
    }

    private static ActivityQuery notOf(Set<String> connections, Set<AccountRef> accounts) {
        return of(new Whose.NotOf(connections, accounts), Optional.empty());
    }

    @Test
    void aBillOfAnotherConnectionsTransferIsShownWhereThatTransferIsNot() {
        store.journal().claim(planned("a"), sent());
        store.bills().add(List.of(billOf("a", "1")));

        assertThat(names(of("another", ACCOUNT, "USDT"), 10, 0)).containsExactly("bill 1");
    }

    @Test
    void everyCurrencyIsNamedOnceInAlphabeticalOrder() {
        assertThat(store.activity().currencies()).isEmpty();

        store.bills().add(List.of(bill("1", START), bill("2", START)));
        assertThat(store.activity().currencies()).containsExactly("USDT");

        Stream.of("SOL", "BTC", "SOL", "ETH").forEach(ccy -> store.journal()
                .plan(planned(ccy + store.activity().count(ALL), ACCOUNT, ccy, "FUNDING", "TRADING")));
        assertThat(store.activity().currencies()).containsExactly("BTC", "ETH", "SOL", "USDT");
    }

    @Test
    void billsGoWithTheStore() throws IOException {
        store.bills().add(List.of(bill("1", START)));

        try (var again = Store.open(temp)) {
            assertThat(again.activity().count(ALL)).isZero();
        }
    }

    private List<String> names(ActivityQuery query, int limit, int skip) {
        return store.activity().page(query, limit, skip).stream()
                .map(line -> switch (line) {
                    case ActivityRow.Moved(var row, var bill) -> "transfer " + row.clientId();
                    case ActivityRow.Booked(var bill) -> "bill " + bill.billId();
                })
                .toList();
    }

    private static ActivityQuery query(Optional<Set<String>> states, boolean bills) {
        return new ActivityQuery(Optional.empty(), Optional.empty(), states, bills, Optional.empty(), Optional.empty());
    }

    private static ActivityQuery of(String connectionId, AccountRef account, String ccy) {
        return of(new Whose.Of(connectionId, Optional.of(account)), Optional.of(ccy));
    }

    private static ActivityQuery of(Whose whose, Optional<String> ccy) {
        return new ActivityQuery(Optional.of(whose), ccy, Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    private static ActivityQuery between(Instant from, Instant until) {
        return new ActivityQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.of(from), Optional.of(until));
    }

    private static BillRow bill(String billId, Instant at) {
        return bill(ACCOUNT, billId, at);
    }

    private static BillRow bill(AccountRef account, String billId, Instant at) {
        return new BillRow(
                account,
                billId,
                "USDT",
                Optional.empty(),
                "-1.50",
                Optional.of("8.5"),
                "131",
                at,
                Optional.of("to Trading"));
    }

    private static BillRow billOf(String clientId, String billId) {
        return new BillRow(
                ACCOUNT,
                billId,
                "USDT",
                Optional.of(clientId),
                "-1.50",
                Optional.empty(),
                "131",
                START.minusSeconds(5),
                Optional.empty());
    }
}
