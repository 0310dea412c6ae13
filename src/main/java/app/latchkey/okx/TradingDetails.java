package app.latchkey.okx;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one currency of the Trading Account is tied up in (GET /api/v5/account/balance, {@code details}), but for
 * {@code collateralRestrict}, which OKX has deprecated. Amounts are in that currency and keep the digits of the wire.
 */
public record TradingDetails(Holds holds, Debt debt, Margin margin, Spot spot) {

    /**
     * What is set aside, and what for.
     *
     * @param inOrders {@code ordFrozen}
     * @param inStrategies {@code stgyEq}: trading bots
     * @param fixed {@code fixedBal}
     * @param reward {@code rewardBal}: trial funds
     * @param inCopies {@code smtSyncEq}
     * @param inSpotCopies {@code spotCopyTradingEq}
     * @param isolatedSpot {@code spotIsoBal}
     * @param hedging {@code spotInUseAmt}: offsets derivatives
     * @param hedgingChosen {@code clSpotInUseAmt}: by the user
     * @param hedgingMost {@code maxSpotInUse}
     * @param autoLend {@code autoLendStatus}: {@code unsupported}, {@code off}, {@code pending} or {@code active}
     * @param lent {@code autoLendMtAmt}
     */
    public record Holds(
            Optional<BigDecimal> inOrders,
            Optional<BigDecimal> inStrategies,
            Optional<BigDecimal> fixed,
            Optional<BigDecimal> reward,
            Optional<BigDecimal> inCopies,
            Optional<BigDecimal> inSpotCopies,
            Optional<BigDecimal> isolatedSpot,
            Optional<BigDecimal> hedging,
            Optional<BigDecimal> hedgingChosen,
            Optional<BigDecimal> hedgingMost,
            Optional<String> autoLend,
            Optional<BigDecimal> lent) {}

    /**
     * What is owed.
     *
     * @param total {@code liab}
     * @param cross {@code crossLiab}
     * @param isolated {@code isoLiab}
     * @param byLoss {@code uplLiab}: through losses of open positions
     * @param interest accrued
     * @param mostToBorrow {@code maxLoan}
     * @param frozenUsd {@code borrowFroz}: for borrowing that may come, in US dollars
     * @param repaymentRisk {@code twap}: of forced repayment, 0 to 5
     * @param repaymentType {@code frpType}
     * @param conversionRisk {@code colBorrAutoConversion}
     */
    public record Debt(
            Optional<BigDecimal> total,
            Optional<BigDecimal> cross,
            Optional<BigDecimal> isolated,
            Optional<BigDecimal> byLoss,
            Optional<BigDecimal> interest,
            Optional<BigDecimal> mostToBorrow,
            Optional<BigDecimal> frozenUsd,
            Optional<String> repaymentRisk,
            Optional<String> repaymentType,
            Optional<String> conversionRisk) {}

    /**
     * What it counts for as margin.
     *
     * @param available {@code availEq}
     * @param isolated {@code isoEq}
     * @param discountedUsd {@code disEq}
     * @param unrealized {@code upl}
     * @param isolatedUnrealized {@code isoUpl}
     * @param initial {@code imr}
     * @param maintenance {@code mmr}
     * @param ratio {@code mgnRatio}
     * @param leverage {@code notionalLever}
     * @param collateral {@code collateralEnabled}
     * @param collateralLimit {@code colRes}: whether OKX restricts it as collateral
     */
    public record Margin(
            Optional<BigDecimal> available,
            Optional<BigDecimal> isolated,
            Optional<BigDecimal> discountedUsd,
            Optional<BigDecimal> unrealized,
            Optional<BigDecimal> isolatedUnrealized,
            Optional<BigDecimal> initial,
            Optional<BigDecimal> maintenance,
            Optional<BigDecimal> ratio,
            Optional<BigDecimal> leverage,
            Optional<Boolean> collateral,
            Optional<String> collateralLimit) {}

    /**
     * What was bought of it in spot trading, and what came of that.
     *
     * @param balance {@code spotBal}
     * @param openPrice {@code openAvgPx}
     * @param averagePrice {@code accAvgPx}
     * @param unrealized {@code spotUpl}
     * @param unrealizedRatio {@code spotUplRatio}
     * @param gain {@code totalPnl}
     * @param gainRatio {@code totalPnlRatio}
     */
    public record Spot(
            Optional<BigDecimal> balance,
            Optional<BigDecimal> openPrice,
            Optional<BigDecimal> averagePrice,
            Optional<BigDecimal> unrealized,
            Optional<BigDecimal> unrealizedRatio,
            Optional<BigDecimal> gain,
            Optional<BigDecimal> gainRatio) {}
}
