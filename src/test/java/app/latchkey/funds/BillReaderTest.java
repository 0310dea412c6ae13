package app.latchkey.funds;

import static app.latchkey.funds.Samples.ACCOUNT;
import static app.latchkey.funds.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ActivityFilter.Kind;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillReaderTest {

    private static final Instant MONTH_AGO = START.minus(Duration.ofDays(30));

    @TempDir
    Path temp;

    private final ScriptedOkx okx = new ScriptedOkx();
    private final List<Bill> books = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Store store;
    private Activity activity;
    private BillReader reader;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(temp);
        activity = new Activity(store.activity(), store.bills());
        reader = activity.reader(ACCOUNT);
        okx.month = query -> {
            asked.add("bills");
            return Answer.ok(page(query, MONTH_AGO));
        };
        okx.history = query -> {
            asked.add("bills-history");
            return Answer.ok(page(query, Instant.EPOCH));
        };
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void pageByPageTheWholeMonthAndThenAllThatIsOlderIsReadWithoutAGap() {
        book(150, START, Duration.ofMinutes(1));
        book(120, START.minus(Duration.ofDays(200)), Duration.ofMinutes(1));

        assertThat(reader.newest(okx).since()).contains(START.minus(Duration.ofMinutes(99)));
        assertThat(known()).isEqualTo(100);
        assertThat(reader.older(okx).all()).isFalse();
        assertThat(known()).isEqualTo(150);
        reader.older(okx);
        reader.older(okx);
        assertThat(reader.older(okx).all()).isTrue();

        assertThat(known()).isEqualTo(270);
        assertThat(asked).containsExactly("bills", "bills", "bills-history", "bills-history");
    }

    @Test
    void billsOfTheVeryMomentAtWhichAPageEndsAreNotLeftOut() {
        book(95, START, Duration.ofMinutes(1));
        book(10, START.minus(Duration.ofDays(1)), Duration.ZERO);

        reader.newest(okx);
        reader.older(okx);

        assertThat(known()).isEqualTo(105);
    }

    @Test
    void aMomentThatFillsAWholePageDoesNotKeepTheReaderThereForEver() {
        book(130, START, Duration.ZERO);
        book(5, START.minusSeconds(1), Duration.ofSeconds(1));

        reader.newest(okx);
        reader.older(okx);
        reader.older(okx);

        assertThat(known()).isEqualTo(105);
    }

    @Test
    void aMomentOfWhichThereMayBeMoreThanOkxGivesIsTold() {
        book(60, START, Duration.ofMinutes(1));
        book(130, START.minus(Duration.ofDays(1)), Duration.ZERO);
        book(30, START.minus(Duration.ofDays(2)), Duration.ZERO);

        assertThat(reader.newest(okx).crowded()).isEmpty();
        assertThat(reader.older(okx).crowded()).containsExactly(START.minus(Duration.ofDays(1)));
        reader.older(okx);
        assertThat(reader.older(okx).crowded()).containsExactly(START.minus(Duration.ofDays(1)));
    }

    @Test
    void aMomentWithTooManyBillsThatCameSinceTheLastLookIsToldToo() {
        book(3, START.minus(Duration.ofDays(2)), Duration.ofMinutes(1));
        reader.newest(okx);
        book(130, START, Duration.ZERO);

        assertThat(reader.newest(okx).crowded()).containsExactly(START);
    }

    @Test
    void aLaterLookCatchesUpWithEverythingThatCameMeanwhile() {
        book(3, START.minus(Duration.ofDays(2)), Duration.ofMinutes(1));
        reader.newest(okx);
        book(250, START, Duration.ofMinutes(1));

        var reach = reader.newest(okx);

        assertThat(known()).isEqualTo(253);
        assertThat(reach.since()).contains(START.minus(Duration.ofDays(2)).minus(Duration.ofMinutes(2)));
    }

    @Test
    void whatCouldNotBeReadIsToldAndTheNextTryGoesOnThere() {
        book(150, START, Duration.ofMinutes(1));
        reader.newest(okx);
        var working = okx.month;
        okx.month = _ -> Answer.failed(new Failure.TooBusy());

        assertThat(reader.older(okx).failure()).contains(new Failure.TooBusy());
        assertThat(reader.newest(okx).failure()).isPresent();
        okx.month = working;
        assertThat(reader.older(okx).failure()).isEmpty();

        assertThat(known()).isEqualTo(150);
    }

    @Test
    void anAccountWithoutAnyBillIsReadToTheEnd() {
        reader.newest(okx);

        assertThat(reader.older(okx))
                .isEqualTo(new BillReader.Reach(ACCOUNT, Optional.empty(), true, List.of(), Optional.empty()));
    }

    private int known() {
        return activity.count(
                new ActivityFilter(Optional.empty(), Optional.empty(), Kind.BILLS, Optional.empty(), Optional.empty()));
    }

    private void book(int many, Instant newest, Duration apart) {
        for (int i = 0; i < many; i++) {
            books.add(Told.bill(Map.of(
                    "billId", String.valueOf(books.size() + 1),
                    "ccy", "USDT",
                    "balChg", "1",
                    "type", "1",
                    "ts", String.valueOf(newest.minus(apart.multipliedBy(i)).toEpochMilli()))));
        }
    }

    /** As OKX gives them: the newest first, strictly earlier than {@code after}, 100 at most. */
    private List<Bill> page(BillQuery query, Instant from) {
        return books.stream()
                .filter(bill -> bill.at().isAfter(from))
                .filter(bill -> query.after()
                        .filter(after -> !bill.at().isBefore(after))
                        .isEmpty())
                .sorted(Comparator.comparing(Bill::at).reversed())
                .limit(100)
                .toList();
    }
}
