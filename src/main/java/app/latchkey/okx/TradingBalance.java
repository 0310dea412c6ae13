package app.latchkey.okx;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The Trading Account (GET /api/v5/account/balance). Amounts keep the digits of the wire; what does not apply in the
 * account's mode is empty.
 *
 * @param totalUsd {@code totalEq}: everything in it, in US dollars
 * @param updated {@code uTime}
 * @param deltaNeutral {@code deltaNeutralStatus}
 * @param margin of the account as a whole
 * @param currencies {@code details}; empty while the account is unfunded
 */
public record TradingBalance(
        Optional<BigDecimal> totalUsd,
        Optional<Instant> updated,
        Optional<DeltaNeutral> deltaNeutral,
        Margin margin,
        List<Currency> currencies) {

    public TradingBalance {
        currencies = List.copyOf(currencies);
    }

    /** How OKX restricts an account with the delta neutral strategy. */
    public enum DeltaNeutral implements Wire {
        NORMAL("0"),
        TRANSFERS_RESTRICTED("1"),
        REDUCING("2");

        private final String wire;

        DeltaNeutral(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /**
     * All in US dollars, but for the ratios.
     *
     * @param equity {@code adjEq}
     * @param available {@code availEq}
     * @param isolated {@code isoEq}
     * @param initial {@code imr}
     * @param maintenance {@code mmr}
     * @param ratio {@code mgnRatio}
     * @param inOrders {@code ordFroz}
     * @param forBorrowing {@code borrowFroz}
     * @param unrealized {@code upl}: profit and loss of open positions
     * @param notional {@code notionalUsd}: the positions' value
     * @param notionalBorrowed {@code notionalUsdForBorrow}
     * @param notionalSwaps {@code notionalUsdForSwap}
     * @param notionalFutures {@code notionalUsdForFutures}
     * @param notionalOptions {@code notionalUsdForOption}
     * @param deltaLeverage {@code deltaLever}
     */
    public record Margin(
            Optional<BigDecimal> equity,
            Optional<BigDecimal> available,
            Optional<BigDecimal> isolated,
            Optional<BigDecimal> initial,
            Optional<BigDecimal> maintenance,
            Optional<BigDecimal> ratio,
            Optional<BigDecimal> inOrders,
            Optional<BigDecimal> forBorrowing,
            Optional<BigDecimal> unrealized,
            Optional<BigDecimal> notional,
            Optional<BigDecimal> notionalBorrowed,
            Optional<BigDecimal> notionalSwaps,
            Optional<BigDecimal> notionalFutures,
            Optional<BigDecimal> notionalOptions,
            Optional<BigDecimal> delta,
            Optional<BigDecimal> deltaLeverage) {}

    /**
     * One currency of it.
     *
     * @param equity {@code eq}
     * @param cash {@code cashBal}
     * @param available {@code availBal}, else {@code availEq}: OKX fills one of the two, depending on the account mode
     * @param frozen {@code frozenBal}
     * @param usd {@code eqUsd}
     * @param updated {@code uTime}
     */
    public record Currency(
            String ccy,
            Optional<BigDecimal> equity,
            Optional<BigDecimal> cash,
            Optional<BigDecimal> available,
            Optional<BigDecimal> frozen,
            Optional<BigDecimal> usd,
            Optional<Instant> updated,
            TradingDetails details) {}
}
