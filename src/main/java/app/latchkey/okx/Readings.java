package app.latchkey.okx;

import app.latchkey.key.Environment;
import java.util.List;
import java.util.Optional;

/** How the rows of the shorter answers become values; the fields are OKX's (v5 documentation). */
final class Readings {

    private Readings() {}

    /** GET /api/v5/system/status. */
    static List<StatusNotice> status(List<Row> data) {
        return data.stream()
                .map(row -> new StatusNotice(
                        row.text("title").orElse(""),
                        row.needText("state"),
                        row.moment("begin"),
                        row.moment("end"),
                        row.moment("preOpenBegin"),
                        row.text("serviceType").orElse(""),
                        row.text("env").flatMap(Readings::environment),
                        row.oneOf(StatusNotice.Kind.values(), "maintType"),
                        row.text("system"),
                        row.text("href"),
                        row.text("scheDesc")))
                .toList();
    }

    /** GET /api/v5/asset/balances. */
    static List<FundingBalance> funding(List<Row> data) {
        return data.stream()
                .map(row -> new FundingBalance(
                        row.needText("ccy"), row.amount("bal"), row.amount("frozenBal"), row.amount("availBal")))
                .toList();
    }

    /** GET /api/v5/asset/asset-valuation. */
    static Valuation valuation(List<Row> data, Valuation.Unit unit) {
        var row = Row.first(data);
        var details = row.row("details");
        return new Valuation(
                unit,
                row.needAmount("totalBal"),
                row.moment("ts"),
                details.amount("funding"),
                details.amount("trading"),
                details.amount("earn"));
    }

    /** GET /api/v5/account/max-withdrawal. */
    static List<MaxWithdrawal> maxWithdrawals(List<Row> data) {
        return data.stream()
                .map(row -> new MaxWithdrawal(
                        row.needText("ccy"),
                        row.amount("maxWd"),
                        row.amount("maxWdEx"),
                        row.amount("spotOffsetMaxWd"),
                        row.amount("spotOffsetMaxWdEx")))
                .toList();
    }

    /** POST /api/v5/asset/transfer. */
    static TransferReceipt receipt(List<Row> data, ClientId asked) {
        var row = Row.first(data);
        requireSame(row, asked);
        return new TransferReceipt(
                row.needText("transId"),
                row.text("clientId"),
                row.text("ccy"),
                row.amount("amt"),
                row.oneOf(AccountType.values(), "from"),
                row.oneOf(AccountType.values(), "to"));
    }

    /** GET /api/v5/asset/transfer-state. */
    static TransferStatus transferState(List<Row> data, ClientId asked) {
        var row = Row.first(data);
        requireSame(row, asked);
        var state =
                switch (row.needText("state")) {
                    case "success" -> TransferStatus.State.SUCCESS;
                    case "pending" -> TransferStatus.State.PENDING;
                    case "failed" -> TransferStatus.State.FAILED;
                    default -> TransferStatus.State.UNDOCUMENTED;
                };
        return new TransferStatus(
                row.needText("transId"),
                state,
                row.text("clientId"),
                row.text("ccy"),
                row.amount("amt"),
                row.text("type"),
                row.oneOf(AccountType.values(), "from"),
                row.oneOf(AccountType.values(), "to"),
                row.text("subAcct"));
    }

    /** GET /api/v5/asset/bills and GET /api/v5/asset/bills-history. */
    static List<Bill> bills(List<Row> data) {
        return data.stream()
                .map(row -> new Bill(
                        row.needText("billId"),
                        row.needText("ccy"),
                        row.text("clientId"),
                        row.needAmount("balChg"),
                        row.amount("bal"),
                        row.needText("type"),
                        row.needMoment("ts"),
                        row.text("notes")))
                .toList();
    }

    /** A row about another transfer must not be taken for ours; a row that names none is ours by the question. */
    private static void requireSame(Row row, ClientId asked) {
        var named = row.text("clientId");
        if (named.isPresent() && !named.get().equals(asked.value())) {
            throw new WrongShape(row.path() + ".clientId");
        }
    }

    private static Optional<Environment> environment(String wire) {
        return switch (wire) {
            case "1" -> Optional.of(Environment.LIVE);
            case "2" -> Optional.of(Environment.DEMO);
            default -> Optional.empty();
        };
    }
}
