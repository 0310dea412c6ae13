package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.practice.Transfer.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final TransferOrder TEN =
            new TransferOrder("USDT", BigDecimal.TEN, AccountType.FUNDING, AccountType.TRADING, "ten");

    private final AtomicBoolean diskFull = new AtomicBoolean();
    private final AtomicLong now = new AtomicLong();
    private final Books books = new Books(
            new Object(),
            _ -> {
                now.incrementAndGet(); // saving takes time, in which other transfers may come due
                if (diskFull.get()) {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }
            },
            () -> Instant.ofEpochMilli(now.incrementAndGet()));

    @BeforeEach
    void open() {
        books.open(Environment.LIVE, "1", Map.of("USDT", new BigDecimal("100")));
    }

    @Test
    void aTransferThatCannotBeSavedDidNotHappen() {
        diskFull.set(true);

        assertThatThrownBy(() -> books.transfer(Environment.LIVE, TEN, () -> Settlement.AT_ONCE))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(books.held(Environment.LIVE, AccountType.FUNDING)).containsEntry("USDT", new BigDecimal("100"));
        assertThat(books.byClientId(Environment.LIVE, "ten")).isEmpty();
    }

    @Test
    void aTransferThatComesDueWhileTotalsAreTakenIsCountedOnce() {
        for (int millis = 1; millis < 20; millis++) {
            var settlement = new Settlement(Duration.ofMillis(millis), State.SUCCESS);
            books.transfer(
                    Environment.LIVE,
                    new TransferOrder("USDT", BigDecimal.ONE, AccountType.FUNDING, AccountType.TRADING, ""),
                    () -> settlement);

            assertThat(books.totals(Environment.LIVE).get("USDT")).isEqualByComparingTo("100");
        }
    }

    @Test
    void theNewestAreRememberedAndNumbersGoOnCounting() {
        for (int i = 0; i < 5_100; i++) {
            var to = i % 2 == 0 ? AccountType.TRADING : AccountType.FUNDING;
            var order = new TransferOrder("USDT", BigDecimal.ONE, to.other(), to, "n" + i);
            books.transfer(Environment.LIVE, order, () -> Settlement.AT_ONCE);
        }

        assertThat(books.byClientId(Environment.LIVE, "n99")).isEmpty();
        assertThat(books.byClientId(Environment.LIVE, "n100")).isPresent();
        assertThat(books.byTransId(Environment.LIVE, "730005100")).isPresent();
        assertThat(books.bills(Environment.LIVE, _ -> true, Integer.MAX_VALUE))
                .hasSize(10_000)
                .first()
                .extracting(Bill::billId)
                .isEqualTo("5200010201");
        assertThat(books.totals(Environment.LIVE).get("USDT")).isEqualByComparingTo("100");
    }

    @Test
    void aPendingTransferIsNotForgottenHoweverManyCameAfter() {
        var later = new Settlement(Duration.ofHours(1), State.SUCCESS);
        books.transfer(Environment.LIVE, TEN, () -> later);
        for (int i = 0; i < 5_100; i++) {
            var to = i % 2 == 0 ? AccountType.TRADING : AccountType.FUNDING;
            var order = new TransferOrder("USDT", BigDecimal.ONE, to.other(), to, "");
            books.transfer(Environment.LIVE, order, () -> Settlement.AT_ONCE);
        }

        assertThat(books.byClientId(Environment.LIVE, "ten")).isPresent();
        now.addAndGet(Duration.ofHours(1).toMillis());
        assertThat(books.held(Environment.LIVE, AccountType.TRADING)).containsEntry("USDT", BigDecimal.TEN);
    }

    @Test
    void whatIsFrozenCannotBeMovedTwice() {
        var later = new Settlement(Duration.ofHours(1), State.SUCCESS);
        var most = new TransferOrder("USDT", new BigDecimal("95"), AccountType.FUNDING, AccountType.TRADING, "");

        assertThat(books.transfer(Environment.LIVE, most, () -> later)).isPresent();
        assertThat(books.transfer(Environment.LIVE, TEN, () -> later)).isEmpty();
    }
}
