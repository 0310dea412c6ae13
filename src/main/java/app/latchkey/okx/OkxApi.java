package app.latchkey.okx;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * OKX's v5 API as one key on one site and environment sees it.
 *
 * <p>Every method blocks, is safe on any thread, and answers within its time budget; none throws for anything that the
 * network or OKX does. Reads may be repeated below; {@link #transfer} is sent at most once.
 */
public interface OkxApi extends AutoCloseable {

    /** OKX's clock (GET /api/v5/public/time, unsigned). */
    Answer<Instant> time();

    /** How far OKX's clock is ahead of this computer's, by the middle of the last round trip; zero until measured. */
    Duration clockOffset();

    /** Announced and ongoing maintenance (GET /api/v5/system/status, unsigned). */
    Answer<List<StatusNotice>> status();

    /** The key and its account (GET /api/v5/account/config, Read). */
    Answer<AccountConfig> config();

    /** Currencies with a balance in Funding (GET /api/v5/asset/balances, Read). */
    Answer<List<FundingBalance>> fundingBalances();

    /** The Trading Account (GET /api/v5/account/balance, Read). */
    Answer<TradingBalance> tradingBalance();

    /**
     * Moves funds (POST /api/v5/asset/transfer, Trade); sent once and never repeated, whatever happens below.
     *
     * @param signedAt OKX's time to sign with, so that the caller can write it down first; OKX refuses the request from
     *     30 s after it
     */
    Answer<TransferReceipt> transfer(TransferRequest request, Instant signedAt);

    /** What became of a transfer, by our name for it (GET /api/v5/asset/transfer-state, Read; the last 14 days). */
    Answer<TransferStatus> transferState(ClientId clientId);

    /** Movements in Funding under our name for a transfer (GET /api/v5/asset/bills?clientId=, Read; the last month). */
    Answer<List<Bill>> bills(ClientId clientId);

    /** This computer's address as the site's edge sees it (GET /cdn-cgi/trace); best effort, sends no credentials. */
    Optional<String> ownAddress();

    /** Cancels running calls, closes connections and wipes the credentials. */
    @Override
    void close();
}
