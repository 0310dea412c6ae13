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

/** Whatever is moved, however often and from how many sides: a currency's sum stays what was deposited. */
class ConservationTest {

    private static final Map<String, BigDecimal> DEPOSITS =
            Map.of("USDT", new BigDecimal("100.00000001"), "BTC", new BigDecimal("0.5"));

    record Move(String ccy, BigDecimal amount, AccountType from, Settlement settlement) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        var settlements = Combinators.combine(
                        Arbitraries.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofHours(1)),
                        Arbitraries.of(State.SUCCESS, State.FAILED))
                .as(Settlement::new);
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.00000001"), new BigDecimal("150"))
                .ofScale(8);
        return Combinators.combine(
                        Arbitraries.of("USDT", "BTC"), amounts, Arbitraries.of(AccountType.values()), settlements)
                .as(Move::new)
                .list()
                .ofSize(60);
    }

    @Property(tries = 60)
    void manyThreadsAtOnceNeitherMakeNorLoseMoney(@ForAll("moves") List<Move> moves) throws Exception {
        var events = new ArrayList<Event>();
        var now = new AtomicLong();
        var books = new Books(new Object(), events::add, () -> Instant.ofEpochMilli(now.get()));
        books.open(Environment.LIVE, "1", DEPOSITS);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = moves.stream()
                    .map(move -> (Callable<Boolean>) () -> {
                        now.incrementAndGet();
                        return moved(books, move);
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

    private static boolean moved(Books books, Move move) {
        var order = new TransferOrder(
                move.ccy(), move.amount(), move.from(), move.from().other(), "same");
        boolean booked =
                books.transfer(Environment.LIVE, order, move::settlement).isPresent();
        books.byClientId(Environment.LIVE, "same");
        return booked;
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
