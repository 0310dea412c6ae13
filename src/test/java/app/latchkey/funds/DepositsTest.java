package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepositsTest {

    @TempDir
    Path folder;

    private final ScriptedOkx okx = new ScriptedOkx();
    private final List<Bill> bills = new ArrayList<>();
    private Store store;
    private Deposits deposits;
    private Deposits.Visit visit;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder);
        visitAgain();
        okx.month = query -> Answer.ok(bills.stream()
                .filter(bill -> query.before().map(bill.at()::isAfter).orElse(true))
                .toList());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void arrives(String ccy, String amount, long at) {
        bills.addFirst(bill(ccy, amount, Bill.DEPOSIT, at));
    }

    private static Bill bill(String ccy, String amount, String type, long at) {
        return Told.bill(
                Map.of("billId", "" + at, "ccy", ccy, "clientId", "", "balChg", amount, "type", type, "ts", "" + at));
    }

    private void visitAgain() {
        deposits = new Deposits(store.deposits());
        visit = deposits.visit();
    }

    private List<Deposit> news() {
        return visit.news(okx, Samples.ACCOUNT);
    }

    @Test
    void theFirstLookOfAllSaysNothing() {
        arrives("USDT", "100.50", 1_000);

        assertThat(news()).isEmpty();
    }

    @Test
    void whatArrivesDuringAVisitIsToldForAsLongAsItLastsInOkxsDigits() {
        news();
        arrives("USDT", "100.50", 1_000);

        assertThat(news()).containsExactly(new Deposit("USDT", new BigDecimal("100.50")));
        assertThat(news()).containsExactly(new Deposit("USDT", new BigDecimal("100.50")));
    }

    @Test
    void whatWasToldIsNotToldAgainOnTheNextVisit() {
        news();
        arrives("USDT", "100.50", 1_000);
        news();

        visitAgain();

        assertThat(news()).isEmpty();
    }

    @Test
    void severalOfACurrencyAreAddedUp() {
        arrives("USDT", "1", 1_000);
        news();
        arrives("USDT", "100.50", 2_000);
        arrives("BTC", "0.1", 2_500);
        arrives("USDT", "0.25", 3_000);

        assertThat(news())
                .containsExactly(
                        new Deposit("BTC", new BigDecimal("0.1")), new Deposit("USDT", new BigDecimal("100.75")));
    }

    @Test
    void whatArrivedWhileTheProgramWasClosedIsToldAtTheNextStart() throws IOException {
        arrives("USDT", "1", 1_000);
        news();
        store.close();
        arrives("USDT", "2", 2_000);

        store = Store.open(folder);
        visitAgain();

        assertThat(news()).containsExactly(new Deposit("USDT", new BigDecimal("2")));
    }

    @Test
    void onlyDepositsAreAskedForAndWhatElseComesBackIsNone() {
        news();
        var asked = new ArrayList<BillQuery>();
        okx.month = query -> {
            asked.add(query);
            return Answer.ok(List.of(bill("USDT", "5", Bill.IN_FROM_TRADING, 2_000)));
        };

        assertThat(news()).isEmpty();
        assertThat(asked).singleElement().satisfies(query -> assertThat(query.type())
                .contains("1"));
    }

    @Test
    void aLookThatOkxDoesNotAnswerLosesNothing() {
        news();
        arrives("USDT", "2", 2_000);
        var answering = okx.month;
        okx.month = _ -> Answer.failed(new Failure.TooBusy());
        assertThat(news()).isEmpty();

        okx.month = answering;
        assertThat(news()).hasSize(1);
    }

    @Test
    void eachAccountHasItsOwn() {
        news();
        arrives("USDT", "2", 2_000);
        var other = new AccountRef(Samples.ACCOUNT.site(), Environment.DEMO, Samples.ACCOUNT.uid());

        assertThat(deposits.visit().news(okx, other)).isEmpty();
        assertThat(news()).hasSize(1);
    }

    @Test
    void aDiskThatFailsSaysNothing() {
        store.close();

        assertThat(news()).isEmpty();
    }
}
