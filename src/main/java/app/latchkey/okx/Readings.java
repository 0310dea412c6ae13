package app.latchkey.okx;

import app.latchkey.key.Environment;
import app.latchkey.key.Permission;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the rows of each endpoint's answer become values; the fields are OKX's (v5 documentation). */
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
                        row.text("serviceType").orElse(""),
                        row.text("env").flatMap(Readings::environment)))
                .toList();
    }

    /** GET /api/v5/account/config. */
    static AccountConfig config(List<Row> data) {
        var row = Row.first(data);
        var permissions = EnumSet.noneOf(Permission.class);
        var others = new LinkedHashSet<String>();
        for (var word : row.words("perm")) {
            permission(word).ifPresentOrElse(permissions::add, () -> others.add(word));
        }
        return new AccountConfig(
                row.needText("uid"),
                row.text("mainUid"),
                row.text("label"),
                permissions,
                others,
                row.words("ip"),
                row.text("kycLv"),
                row.text("acctLv"),
                row.text("type"));
    }

    /** GET /api/v5/asset/balances. */
    static List<FundingBalance> funding(List<Row> data) {
        return data.stream()
                .map(row -> new FundingBalance(
                        row.needText("ccy"), row.amount("bal"), row.amount("frozenBal"), row.amount("availBal")))
                .toList();
    }

    /** GET /api/v5/account/balance. */
    static TradingBalance trading(List<Row> data) {
        var row = Row.first(data);
        var currencies = row.rows("details").stream()
                .map(detail -> new TradingBalance.Currency(
                        detail.needText("ccy"),
                        detail.amount("eq"),
                        detail.amount("cashBal"),
                        detail.amount("availBal").or(() -> detail.amount("availEq")),
                        detail.amount("frozenBal"),
                        detail.amount("eqUsd")))
                .toList();
        return new TradingBalance(row.amount("totalEq"), row.moment("uTime"), currencies);
    }

    /** POST /api/v5/asset/transfer. */
    static TransferReceipt receipt(List<Row> data, ClientId asked) {
        var row = Row.first(data);
        requireSame(row, asked);
        return new TransferReceipt(row.needText("transId"));
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
        return new TransferStatus(row.needText("transId"), state);
    }

    /** GET /api/v5/asset/bills. */
    static List<Bill> bills(List<Row> data) {
        return data.stream()
                .map(row -> new Bill(
                        row.needText("billId"),
                        row.needText("ccy"),
                        row.text("clientId"),
                        row.needAmount("balChg"),
                        row.needText("type"),
                        row.needMoment("ts")))
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

    private static Optional<Permission> permission(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "read_only", "read" -> Optional.of(Permission.READ);
            case "trade" -> Optional.of(Permission.TRADE);
            case "withdraw" -> Optional.of(Permission.WITHDRAW);
            default -> Optional.empty();
        };
    }
}
