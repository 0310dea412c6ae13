package app.latchkey.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * The body of {@code GET /api/v5/account/balance}, every documented field in its documented place. In Spot mode without
 * borrowing most of them do not apply, and are empty.
 */
final class TradingBalance {

    private TradingBalance() {}

    static ObjectNode of(Map<String, Balance> balances, ArrayNode details, String changedAt) {
        var account = Json.object();
        empty(account, "adjEq", "availEq", "borrowFroz", "delta", "deltaLever");
        account.put("deltaNeutralStatus", "0");
        account.set("details", details);
        empty(
                account,
                "imr",
                "isoEq",
                "mgnRatio",
                "mmr",
                "notionalUsd",
                "notionalUsdForBorrow",
                "notionalUsdForFutures",
                "notionalUsdForOption",
                "notionalUsdForSwap",
                "ordFroz");
        return account.put("totalEq", Json.plain(Prices.inDollars(balances)))
                .put("uTime", changedAt)
                .put("upl", "");
    }

    static ObjectNode detail(String ccy, Balance balance, String changedAt) {
        var total = Json.plain(balance.total());
        var dollars = Json.plain(Prices.inDollars(ccy, balance.total()));
        var row = Json.object()
                .put("autoLendStatus", "off")
                .put("autoLendMtAmt", "0")
                .put("availBal", Json.plain(balance.available()))
                .put("availEq", "")
                .put("borrowFroz", "")
                .put("cashBal", total)
                .put("ccy", ccy)
                .put("crossLiab", "")
                .put("colRes", "0")
                .put("collateralEnabled", false)
                .put("collateralRestrict", false)
                .put("colBorrAutoConversion", "0")
                .put("disEq", dollars)
                .put("eq", total)
                .put("eqUsd", dollars);
        zero(row, List.of("smtSyncEq", "spotCopyTradingEq", "fixedBal"));
        row.put("frozenBal", Json.plain(balance.frozen())).put("frpType", "0");
        empty(row, "imr", "interest", "isoEq", "isoLiab", "isoUpl", "liab", "maxLoan", "mgnRatio", "mmr");
        row.put("notionalLever", "").put("ordFrozen", "0").put("rewardBal", "0");
        empty(row, "spotInUseAmt", "clSpotInUseAmt", "maxSpotInUse", "spotIsoBal");
        row.put("stgyEq", "0").put("twap", "0").put("uTime", changedAt);
        empty(row, "upl", "uplLiab");
        row.put("spotBal", total);
        empty(row, "openAvgPx", "accAvgPx", "spotUpl", "spotUplRatio", "totalPnl", "totalPnlRatio");
        return row;
    }

    private static void empty(ObjectNode node, String... fields) {
        for (var field : fields) {
            node.put(field, "");
        }
    }

    private static void zero(ObjectNode node, List<String> fields) {
        fields.forEach(field -> node.put(field, "0"));
    }
}
