package app.latchkey.okx;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One currency on one chain; a currency has as many of these as chains (GET /api/v5/asset/currencies). Amounts keep the
 * digits of the wire. None of it limits moves between Funding and Trading. Left out: the deprecated {@code minFee},
 * {@code maxFee} and their like, and {@code logoLink}, which leads to a host that is not OKX's.
 *
 * @param name e.g. {@code Bitcoin}
 * @param chain e.g. {@code USDT-TRC20}
 * @param contract {@code ctAddr}: the end of the contract's address
 * @param mainNet whether it is the currency's main chain
 * @param tagNeeded {@code needTag}: whether an address needs a tag or memo
 * @param internal {@code canInternal}: whether it can be sent to other OKX accounts
 * @param leastInternal {@code minInternal}
 */
public record CurrencyOnChain(
        String ccy,
        Optional<String> name,
        Optional<String> chain,
        Optional<String> contract,
        Optional<Boolean> mainNet,
        Optional<Boolean> tagNeeded,
        Optional<Boolean> internal,
        Optional<BigDecimal> leastInternal,
        Deposits deposits,
        Withdrawals withdrawals) {

    /**
     * Deposits of it.
     *
     * @param possible {@code canDep}
     * @param opens {@code depEstOpenTime}: when they are expected back; empty while they are open
     * @param least {@code minDep}
     * @param confirmations {@code minDepArrivalConfirm}: until a deposit counts
     * @param quotaUsd {@code depQuotaFixed}
     * @param usedQuotaUsd {@code usedDepQuotaFixed}
     * @param dailyLayer2 {@code depQuoteDailyLayer2}: the most on a layer 2 network in a day
     */
    public record Deposits(
            Optional<Boolean> possible,
            Optional<Instant> opens,
            Optional<BigDecimal> least,
            Optional<Integer> confirmations,
            Optional<BigDecimal> quotaUsd,
            Optional<BigDecimal> usedQuotaUsd,
            Optional<BigDecimal> dailyLayer2) {}

    /**
     * Withdrawals of it.
     *
     * @param possible {@code canWd}
     * @param opens {@code wdEstOpenTime}: when they are expected back; empty while they are open
     * @param least {@code minWd}
     * @param most {@code maxWd}, at a time
     * @param decimals {@code wdTickSz}: how many digits after the point
     * @param quotaUsd {@code wdQuota} in 24 hours
     * @param usedQuotaUsd {@code usedWdQuota}
     * @param fee fixed, on chain
     * @param burningFeeRate a part of the amount, {@code 0.05} for 5 %
     * @param confirmations {@code minWdUnlockConfirm}: until a deposit can be withdrawn again
     */
    public record Withdrawals(
            Optional<Boolean> possible,
            Optional<Instant> opens,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            Optional<Integer> decimals,
            Optional<BigDecimal> quotaUsd,
            Optional<BigDecimal> usedQuotaUsd,
            Optional<BigDecimal> fee,
            Optional<BigDecimal> burningFeeRate,
            Optional<Integer> confirmations) {}
}
