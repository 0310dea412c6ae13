package app.latchkey.okx;

import java.util.List;

/** How the answer of GET /api/v5/account/balance becomes a value. */
final class TradingReading {

    private TradingReading() {}

    static TradingBalance of(List<Row> data) {
        var row = Row.first(data);
        return new TradingBalance(
                row.amount("totalEq"),
                row.moment("uTime"),
                row.oneOf(TradingBalance.DeltaNeutral.values(), "deltaNeutralStatus"),
                accountMargin(row),
                row.rows("details").stream().map(TradingReading::currency).toList());
    }

    private static TradingBalance.Margin accountMargin(Row row) {
        return new TradingBalance.Margin(
                row.amount("adjEq"),
                row.amount("availEq"),
                row.amount("isoEq"),
                row.amount("imr"),
                row.amount("mmr"),
                row.amount("mgnRatio"),
                row.amount("ordFroz"),
                row.amount("borrowFroz"),
                row.amount("upl"),
                row.amount("notionalUsd"),
                row.amount("notionalUsdForBorrow"),
                row.amount("notionalUsdForSwap"),
                row.amount("notionalUsdForFutures"),
                row.amount("notionalUsdForOption"),
                row.amount("delta"),
                row.amount("deltaLever"));
    }

    private static TradingBalance.Currency currency(Row row) {
        return new TradingBalance.Currency(
                row.needText("ccy"),
                row.amount("eq"),
                row.amount("cashBal"),
                row.amount("availBal").or(() -> row.amount("availEq")),
                row.amount("frozenBal"),
                row.amount("eqUsd"),
                row.moment("uTime"),
                new TradingDetails(holds(row), debt(row), margin(row), spot(row)));
    }

    private static TradingDetails.Holds holds(Row row) {
        return new TradingDetails.Holds(
                row.amount("ordFrozen"),
                row.amount("stgyEq"),
                row.amount("fixedBal"),
                row.amount("rewardBal"),
                row.amount("smtSyncEq"),
                row.amount("spotCopyTradingEq"),
                row.amount("spotIsoBal"),
                row.amount("spotInUseAmt"),
                row.amount("clSpotInUseAmt"),
                row.amount("maxSpotInUse"),
                row.text("autoLendStatus"),
                row.amount("autoLendMtAmt"));
    }

    private static TradingDetails.Debt debt(Row row) {
        return new TradingDetails.Debt(
                row.amount("liab"),
                row.amount("crossLiab"),
                row.amount("isoLiab"),
                row.amount("uplLiab"),
                row.amount("interest"),
                row.amount("maxLoan"),
                row.amount("borrowFroz"),
                row.text("twap"),
                row.text("frpType"),
                row.text("colBorrAutoConversion"));
    }

    private static TradingDetails.Margin margin(Row row) {
        return new TradingDetails.Margin(
                row.amount("availEq"),
                row.amount("isoEq"),
                row.amount("disEq"),
                row.amount("upl"),
                row.amount("isoUpl"),
                row.amount("imr"),
                row.amount("mmr"),
                row.amount("mgnRatio"),
                row.amount("notionalLever"),
                row.flag("collateralEnabled"),
                row.text("colRes"));
    }

    private static TradingDetails.Spot spot(Row row) {
        return new TradingDetails.Spot(
                row.amount("spotBal"),
                row.amount("openAvgPx"),
                row.amount("accAvgPx"),
                row.amount("spotUpl"),
                row.amount("spotUplRatio"),
                row.amount("totalPnl"),
                row.amount("totalPnlRatio"));
    }
}
