package app.latchkey.okx;

import java.util.List;

/** How the answer of GET /api/v5/asset/currencies becomes values. */
final class CurrencyReading {

    private CurrencyReading() {}

    static List<CurrencyOnChain> of(List<Row> data) {
        return data.stream().map(CurrencyReading::currency).toList();
    }

    private static CurrencyOnChain currency(Row row) {
        return new CurrencyOnChain(
                row.needText("ccy"),
                row.text("name"),
                row.text("chain"),
                row.text("ctAddr"),
                row.flag("mainNet"),
                row.flag("needTag"),
                row.flag("canInternal"),
                row.amount("minInternal"),
                deposits(row),
                withdrawals(row));
    }

    private static CurrencyOnChain.Deposits deposits(Row row) {
        return new CurrencyOnChain.Deposits(
                row.flag("canDep"),
                row.moment("depEstOpenTime"),
                row.amount("minDep"),
                row.count("minDepArrivalConfirm"),
                row.amount("depQuotaFixed"),
                row.amount("usedDepQuotaFixed"),
                row.amount("depQuoteDailyLayer2"));
    }

    private static CurrencyOnChain.Withdrawals withdrawals(Row row) {
        return new CurrencyOnChain.Withdrawals(
                row.flag("canWd"),
                row.moment("wdEstOpenTime"),
                row.amount("minWd"),
                row.amount("maxWd"),
                row.count("wdTickSz"),
                row.amount("wdQuota"),
                row.amount("usedWdQuota"),
                row.amount("fee"),
                row.amount("burningFeeRate"),
                row.count("minWdUnlockConfirm"));
    }
}
