package app.latchkey.practice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a key may read about itself and its account: its configuration, both balances, what could be withdrawn. */
final class AccountEndpoints {

    private final Books books;

    AccountEndpoints(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                new Route.Signed("GET", "/api/v5/account/config", Limit.perUser(5, 2), Permission.READ, this::config),
                new Route.Signed("GET", "/api/v5/asset/balances", Limit.perUser(6, 1), Permission.READ, this::funding),
                new Route.Signed(
                        "GET", "/api/v5/account/balance", Limit.perUser(10, 2), Permission.READ, this::trading),
                new Route.Signed(
                        "GET",
                        "/api/v5/account/max-withdrawal",
                        Limit.perUser(20, 2),
                        Permission.READ,
                        this::maxWithdrawal));
    }

    /** An account as it is when it was just opened: in Spot mode, and a main account. */
    private Answer config(Request request, Conditions conditions, PracticeKey key) {
        var uid = books.uid(key.environment());
        var account = Json.object()
                .put("acctLv", "1")
                .put("acctStpMode", "cancel_maker")
                .put("autoLoan", false)
                .put("ctIsoMode", "automatic")
                .put("enableSpotBorrow", false)
                .put("greeksType", "PA")
                .put("feeType", "0")
                .put("ip", key.addresses().stream().map(AddressRange::text).collect(Collectors.joining(",")))
                .put("type", "0")
                .put("kycLv", "3")
                .put("label", key.name())
                .put("level", "Lv1")
                .put("levelTmp", "")
                .put("liquidationGear", "-1")
                .put("mainUid", uid)
                .put("mgnIsoMode", "automatic")
                .put("opAuth", "0")
                .put("perm", permissions(key, conditions))
                .put("posMode", "net_mode")
                .put("roleType", "0")
                .put("spotBorrowAutoRepay", false)
                .put("spotOffsetType", "")
                .put("spotRoleType", "0");
        account.set("spotTraderInsts", Json.array());
        account.put("stgyType", "0");
        account.set("traderInsts", Json.array());
        account.put("uid", uid).put("settleCcy", "");
        account.set("settleCcyList", Json.array());
        return Answer.okMessageLast(Json.array().add(account));
    }

    /** In no order that anybody should count on; OKX's own examples differ. */
    private static String permissions(PracticeKey key, Conditions conditions) {
        return Stream.of(Permission.READ, Permission.WITHDRAW, Permission.TRADE)
                .filter(permission -> conditions.grants(key, permission))
                .map(Permission::wireName)
                .collect(Collectors.joining(","));
    }

    private Answer funding(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        var wanted = Currencies.wanted(request);
        var rows = Json.array();
        books.balances(key.environment(), AccountType.FUNDING).forEach((ccy, balance) -> {
            if (wanted.test(ccy) && balance.total().signum() > 0) {
                rows.add(Json.object()
                        .put("availBal", Json.plain(balance.available()))
                        .put("bal", Json.plain(balance.total()))
                        .put("ccy", ccy)
                        .put("frozenBal", Json.plain(balance.frozen())));
            }
        });
        return Answer.ok(rows);
    }

    private Answer trading(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        var wanted = Currencies.wanted(request);
        var changedAt = Long.toString(books.changedAt(key.environment()));
        var balances = books.balances(key.environment(), AccountType.TRADING);
        var details = Json.array();
        balances.forEach((ccy, balance) -> {
            if (wanted.test(ccy) && balance.total().signum() > 0) {
                details.add(TradingBalance.detail(ccy, balance, changedAt));
            }
        });
        return Answer.okMessageLast(Json.array().add(TradingBalance.of(balances, details, changedAt)));
    }

    /** Nothing is borrowed and nothing offsets anything, so all that is available could leave. */
    private Answer maxWithdrawal(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        var wanted = Currencies.wanted(request);
        var rows = Json.array();
        books.balances(key.environment(), AccountType.TRADING).forEach((ccy, balance) -> {
            if (wanted.test(ccy) && balance.total().signum() > 0) {
                rows.add(Json.object()
                        .put("ccy", ccy)
                        .put("maxWd", Json.plain(balance.available()))
                        .put("maxWdEx", Json.plain(balance.available()))
                        .put("spotOffsetMaxWd", "")
                        .put("spotOffsetMaxWdEx", ""));
            }
        });
        return Answer.ok(rows);
    }
}
