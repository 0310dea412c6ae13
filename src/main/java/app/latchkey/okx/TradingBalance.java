package app.latchkey.okx;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The Trading Account (GET /api/v5/account/balance). Amounts keep the digits of the wire.
 *
 * @param totalUsd {@code totalEq}: everything in it, in US dollars
 * @param updated {@code uTime}
 * @param currencies {@code details}; empty while the account is unfunded
 */
public record TradingBalance(Optional<BigDecimal> totalUsd, Optional<Instant> updated, List<Currency> currencies) {

    public TradingBalance {
        currencies = List.copyOf(currencies);
    }

    /**
     * One currency of it.
     *
     * @param equity {@code eq}
     * @param cash {@code cashBal}
     * @param available {@code availBal}, else {@code availEq}: OKX fills one of the two, depending on the account mode
     * @param frozen {@code frozenBal}
     * @param usd {@code eqUsd}
     */
    public record Currency(
            String ccy,
            Optional<BigDecimal> equity,
            Optional<BigDecimal> cash,
            Optional<BigDecimal> available,
            Optional<BigDecimal> frozen,
            Optional<BigDecimal> usd) {}
}
