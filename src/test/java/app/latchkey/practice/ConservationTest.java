package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Transfer.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is moved, however often and from how many sides: a currency's sum stays what was deposited. */
class ConservationTest {

    private static final Map<String, BigDecimal> DEPOSITS =
            Map.of("USDT", new BigDecimal("100.00000001"), "BTC", new BigDecimal("0.5"));

    /** Something that one of many programs does at any time. */
    sealed interface Deed {

        /** Moves funds, or fails to. */
        record Move(String ccy, BigDecimal amount, AccountType from, Settlement settlement) implements Deed {}

        /** Asks what became of a transfer, which can bring its end nearer. */
        record Ask() implements Deed {}

        /** Lets time pass, so that pending transfers come due. */
        record Wait(int millis) implements Deed {}

        /** Looks at all balances, while the others are at it. */
        record Look() implements Deed {}
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var settlements = Combinators.combine(
                        Arbitraries.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(50), Duration.ofHours(1)),
                        Arbitraries.of(State.SUCCESS, State.FAILED))
                .as(Settlement::new);
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.00000001"), new BigDecimal("150"))
                .ofScale(8);
        Arbitrary<Deed> moves = Combinators.combine(
                        Arbitraries.of("USDT", "BTC"), amounts, Arbitraries.of(AccountType.values()), settlements)
                .as(Deed.Move::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, moves),
                        Tuple.of(2, Arbitraries.just(new Deed.Ask())),
                        Tuple.of(1, Arbitraries.integers().between(1, 20).map(Deed.Wait::new)),
                        Tuple.of(1, Arbitraries.just(new Deed.Look())))
                .list()
                .ofSize(2000);
    }

    @Property(tries = 15)
    void manyThreadsAtOnceNeitherMakeNorLoseMoney(@ForAll("deeds") List<Deed> deeds) throws Exception {
        var events = new ArrayList<Event>();
        var now = new AtomicLong();
        var books = new Books(new Object(), events::add, () -> Instant.ofEpochMilli(now.get()));
        books.open(Environment.LIVE, "1", DEPOSITS);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = deeds.stream()
                    .map(deed -> (Callable<Boolean>) () -> {
                        carryOut(deed, books, now);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        assertConserved(books);
        assertBillsAddUp(books);
        assertReplayIsTheSame(events, books);
    }

    private static void carryOut(Deed deed, Books books, AtomicLong now) {
        switch (deed) {
            case Deed.Move move -> {
                var order = new TransferOrder(
                        move.ccy(), move.amount(), move.from(), move.from().other(), "same");
                books.transfer(Environment.LIVE, order, move::settlement);
            }
            case Deed.Ask _ -> books.byClientId(Environment.LIVE, "same");
            case Deed.Wait passes -> now.addAndGet(passes.millis());
            case Deed.Look _ -> assertConserved(books);
        }
    }

    private static void assertConserved(Books books) {
        assertThat(books.totals(Environment.LIVE))
                .allSatisfy((ccy, total) -> assertThat(total).isEqualByComparingTo(DEPOSITS.get(ccy)));
        for (var type : AccountType.values()) {
            assertThat(books.balances(Environment.LIVE, type).values()).allSatisfy(balance -> {
                assertThat(balance.available()).isNotNegative();
                assertThat(balance.frozen()).isNotNegative();
            });
        }
    }

    private static void assertBillsAddUp(Books books) {
        for (var type : AccountType.values()) {
            books.held(Environment.LIVE, type).forEach((ccy, held) -> {
                var sum = books
                        .bills(
                                Environment.LIVE,
                                bill -> bill.account() == type && bill.ccy().equals(ccy),
                                10_000)
                        .stream()
                        .map(Bill::change)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(held).isEqualByComparingTo(sum);
            });
        }
    }

    /** The log is read back in the order in which it was written, so its order must be that of the books. */
    private static void assertReplayIsTheSame(List<Event> events, Books books) {
        var again = new Books(new Object(), _ -> {}, () -> Instant.EPOCH);
        for (var event : List.copyOf(events)) {
            if (event instanceof Event.OfBooks money) {
                again.replay(money);
            }
        }
        assertThat(again.totals(Environment.LIVE)).isEqualTo(books.totals(Environment.LIVE));
        assertThat(again.held(Environment.LIVE, AccountType.TRADING))
                .isEqualTo(books.held(Environment.LIVE, AccountType.TRADING));
    }
}
