package app.latchkey.okx;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * OKX's v5 API as one key on one site and environment sees it.
 *
 * <p>Every method blocks, is safe on any thread, and answers within its time budget; none throws for anything that the
 * network or OKX does. Reads may be repeated below; {@link #transfer} is sent at most once.
 */
public interface OkxApi extends AutoCloseable {

    /**
     * The same for somebody in a hurry: while OKX's clock is unknown, reads are signed by this computer's, which saves a
     * round trip where that is right; where it is not, OKX's clock is measured and the read asked once more. Closing this
     * one is enough.
     */
    OkxApi trustingOwnClock();

    /** OKX's clock (GET /api/v5/public/time, unsigned). */
    Answer<Instant> time();

    /** How far OKX's clock is ahead of this computer's, by the middle of the last round trip; zero until measured. */
    Duration clockOffset();

    /** Announced and ongoing maintenance (GET /api/v5/system/status, unsigned). */
    Answer<List<StatusNotice>> status();

    /** The key and its account (GET /api/v5/account/config, Read). */
    Answer<AccountConfig> config();

    /**
     * Every currency, chain by chain (GET /api/v5/asset/currencies, Read).
     *
     * @param ccys OKX's names for those to tell about; empty for all, which are many hundred
     */
    Answer<List<CurrencyOnChain>> currencies(Set<String> ccys);

    /** Currencies with a balance in Funding (GET /api/v5/asset/balances, Read). */
    Answer<List<FundingBalance>> fundingBalances();

    /** The Trading Account (GET /api/v5/account/balance, Read). */
    Answer<TradingBalance> tradingBalance();

    /** What all accounts together are worth (GET /api/v5/asset/asset-valuation, Read). */
    Answer<Valuation> valuation(Valuation.Unit unit);

    /**
     * Moves funds (POST /api/v5/asset/transfer, Trade); sent once and never repeated, whatever happens below.
     *
     * @param signedAt OKX's time to sign with, so that the caller can write it down first; OKX refuses the request from
     *     30 s after it
     */
    Answer<TransferReceipt> transfer(TransferRequest request, Instant signedAt);

    /** What became of a transfer, by our name for it (GET /api/v5/asset/transfer-state, Read; the last 14 days). */
    Answer<TransferStatus> transferState(ClientId clientId);

    /** Movements in Funding (GET /api/v5/asset/bills, Read; the last month). */
    Answer<List<Bill>> bills(BillQuery query);

    /** The same since February 2021, half a minute late or more (GET /api/v5/asset/bills-history, Read). */
    Answer<List<Bill>> billsHistory(BillQuery query);

    /**
     * How much can be moved from Trading to Funding (GET /api/v5/account/max-withdrawal, Read).
     *
     * @param ccys OKX's names for the currencies, at most 20; empty for all that are there
     */
    Answer<List<MaxWithdrawal>> maxWithdrawals(Set<String> ccys);

    /** This computer's address as the site's edge sees it (GET /cdn-cgi/trace); best effort, sends no credentials. */
    Optional<String> ownAddress();

    /** Cancels running calls, closes connections and wipes the credentials. */
    @Override
    void close();
}
