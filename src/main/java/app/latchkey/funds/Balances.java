package app.latchkey.funds;

import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.Valuation;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads both accounts of a key at the same time. */
public final class Balances {

    private Balances() {}

    /**
     * What is in Funding and in Trading (GET /api/v5/asset/balances, GET /api/v5/account/balance), what may
     * leave Trading (GET /api/v5/account/max-withdrawal), and what it is worth (GET /api/v5/asset/asset-valuation). Blocking; when
     * interrupted it gives up both, which then count as cancelled, and the interrupt stays.
     */
    public static AccountOverview read(OkxApi okx) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var funding = threads.submit(okx::fundingBalances);
            var trading = threads.submit(okx::tradingBalance);
            var withdrawals = threads.submit(() -> okx.maxWithdrawals(Set.of()));
            var worth = threads.submit(() -> okx.valuation(Valuation.Unit.USD));
            return AccountOverview.of(await(funding), await(trading), await(withdrawals), await(worth));
        }
    }

    private static <T> Answer<T> await(Future<Answer<T>> reading) {
        try {
            return reading.get();
        } catch (InterruptedException _) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            return Answer.failed(new Failure.Cancelled(true));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
