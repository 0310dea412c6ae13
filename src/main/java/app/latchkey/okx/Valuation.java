package app.latchkey.okx;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What everything of an account is worth (GET /api/v5/asset/asset-valuation), but for {@code classic}, which OKX has deprecated. Amounts keep the digits of the wire.
 *
 * @param unit what it is counted in
 * @param total {@code totalBal}
 * @param at {@code ts}
 * @param funding of it in the Funding Account
 * @param trading of it in the Trading Account
 * @param earn of it in Earn
 */
public record Valuation(
        Unit unit,
        BigDecimal total,
        Optional<Instant> at,
        Optional<BigDecimal> funding,
        Optional<BigDecimal> trading,
        Optional<BigDecimal> earn) {

    /** The units that OKX counts in, by OKX's names for them. */
    public enum Unit {
        BTC,
        USDT,
        USD,
        CNY,
        /** Japanese yen; OKX leaves out the Y. */
        JP,
        KRW,
        RUB,
        EUR,
        VND,
        IDR,
        INR,
        PHP,
        THB,
        TRY,
        AUD,
        SGD,
        ARS,
        SAR,
        AED,
        IQD
    }
}
