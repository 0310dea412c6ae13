package app.latchkey.okx;

import java.util.Optional;
import java.util.function.Function;

/** The part of {@link Documented} that speaks of the Trading Account. */
final class DocumentedTrading {

    private static final WireFields<TradingBalance.Currency> CURRENCY = new WireFields<TradingBalance.Currency>()
            .with("ccy", TradingBalance.Currency::ccy)
            .with("eq", TradingBalance.Currency::equity)
            .with("cashBal", TradingBalance.Currency::cash)
            .with("availBal", TradingBalance.Currency::available)
            .with("frozenBal", TradingBalance.Currency::frozen)
            .with("eqUsd", TradingBalance.Currency::usd)
            .with("uTime", TradingBalance.Currency::updated)
            .with("ordFrozen", held(TradingDetails.Holds::inOrders))
            .with("stgyEq", held(TradingDetails.Holds::inStrategies))
            .with("fixedBal", held(TradingDetails.Holds::fixed))
            .with("rewardBal", held(TradingDetails.Holds::reward))
            .with("smtSyncEq", held(TradingDetails.Holds::inCopies))
            .with("spotCopyTradingEq", held(TradingDetails.Holds::inSpotCopies))
            .with("spotIsoBal", held(TradingDetails.Holds::isolatedSpot))
            .with("spotInUseAmt", held(TradingDetails.Holds::hedging))
            .with("clSpotInUseAmt", held(TradingDetails.Holds::hedgingChosen))
            .with("maxSpotInUse", held(TradingDetails.Holds::hedgingMost))
            .with("autoLendStatus", held(TradingDetails.Holds::autoLend))
            .with("autoLendMtAmt", held(TradingDetails.Holds::lent))
            .with("liab", owed(TradingDetails.Debt::total))
            .with("crossLiab", owed(TradingDetails.Debt::cross))
            .with("isoLiab", owed(TradingDetails.Debt::isolated))
            .with("uplLiab", owed(TradingDetails.Debt::byLoss))
            .with("interest", owed(TradingDetails.Debt::interest))
            .with("maxLoan", owed(TradingDetails.Debt::mostToBorrow))
            .with("borrowFroz", owed(TradingDetails.Debt::frozenUsd))
            .with("twap", owed(TradingDetails.Debt::repaymentRisk))
            .with("frpType", owed(TradingDetails.Debt::repaymentType))
            .with("colBorrAutoConversion", owed(TradingDetails.Debt::conversionRisk))
            .with("availEq", margin(TradingDetails.Margin::available))
            .with("isoEq", margin(TradingDetails.Margin::isolated))
            .with("disEq", margin(TradingDetails.Margin::discountedUsd))
            .with("upl", margin(TradingDetails.Margin::unrealized))
            .with("isoUpl", margin(TradingDetails.Margin::isolatedUnrealized))
            .with("imr", margin(TradingDetails.Margin::initial))
            .with("mmr", margin(TradingDetails.Margin::maintenance))
            .with("mgnRatio", margin(TradingDetails.Margin::ratio))
            .with("notionalLever", margin(TradingDetails.Margin::leverage))
            .coded("collateralEnabled", margin(TradingDetails.Margin::collateral), "true", "false")
            .with("colRes", margin(TradingDetails.Margin::collateralLimit))
            .with("spotBal", spot(TradingDetails.Spot::balance))
            .with("openAvgPx", spot(TradingDetails.Spot::openPrice))
            .with("accAvgPx", spot(TradingDetails.Spot::averagePrice))
            .with("spotUpl", spot(TradingDetails.Spot::unrealized))
            .with("spotUplRatio", spot(TradingDetails.Spot::unrealizedRatio))
            .with("totalPnl", spot(TradingDetails.Spot::gain))
            .with("totalPnlRatio", spot(TradingDetails.Spot::gainRatio))
            .without("collateralRestrict");

    static final WireFields<TradingBalance> ACCOUNT = new WireFields<TradingBalance>()
            .with("totalEq", TradingBalance::totalUsd)
            .with("uTime", TradingBalance::updated)
            .coded("deltaNeutralStatus", TradingBalance::deltaNeutral, "0", "1", "2")
            .with("adjEq", balance -> balance.margin().equity())
            .with("availEq", balance -> balance.margin().available())
            .with("isoEq", balance -> balance.margin().isolated())
            .with("imr", balance -> balance.margin().initial())
            .with("mmr", balance -> balance.margin().maintenance())
            .with("mgnRatio", balance -> balance.margin().ratio())
            .with("ordFroz", balance -> balance.margin().inOrders())
            .with("borrowFroz", balance -> balance.margin().forBorrowing())
            .with("upl", balance -> balance.margin().unrealized())
            .with("notionalUsd", balance -> balance.margin().notional())
            .with("notionalUsdForBorrow", balance -> balance.margin().notionalBorrowed())
            .with("notionalUsdForSwap", balance -> balance.margin().notionalSwaps())
            .with("notionalUsdForFutures", balance -> balance.margin().notionalFutures())
            .with("notionalUsdForOption", balance -> balance.margin().notionalOptions())
            .with("delta", balance -> balance.margin().delta())
            .with("deltaLever", balance -> balance.margin().deltaLeverage())
            .withRows("details", TradingBalance::currencies, CURRENCY);

    private DocumentedTrading() {}

    private static Function<TradingBalance.Currency, Optional<?>> held(
            Function<TradingDetails.Holds, Optional<?>> component) {
        return currency -> component.apply(currency.details().holds());
    }

    private static Function<TradingBalance.Currency, Optional<?>> owed(
            Function<TradingDetails.Debt, Optional<?>> component) {
        return currency -> component.apply(currency.details().debt());
    }

    private static Function<TradingBalance.Currency, Optional<?>> margin(
            Function<TradingDetails.Margin, Optional<?>> component) {
        return currency -> component.apply(currency.details().margin());
    }

    private static Function<TradingBalance.Currency, Optional<?>> spot(
            Function<TradingDetails.Spot, Optional<?>> component) {
        return currency -> component.apply(currency.details().spot());
    }
}
