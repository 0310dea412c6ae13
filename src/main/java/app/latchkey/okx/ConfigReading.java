package app.latchkey.okx;

import app.latchkey.key.Permission;
import app.latchkey.okx.AccountSettings.CopyRole;
import app.latchkey.okx.AccountSettings.CopyTrading;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the answer of GET /api/v5/account/config becomes a value. */
final class ConfigReading {

    private ConfigReading() {}

    static AccountConfig of(List<Row> data) {
        var row = Row.first(data);
        var permissions = EnumSet.noneOf(Permission.class);
        var others = new LinkedHashSet<String>();
        for (var word : row.words("perm")) {
            permission(word).ifPresentOrElse(permissions::add, () -> others.add(word));
        }
        return new AccountConfig(
                row.needText("uid"),
                row.text("mainUid"),
                row.oneOf(AccountConfig.Kind.values(), "type"),
                row.text("label"),
                permissions,
                others,
                row.words("ip"),
                row.text("kycLv"),
                settings(row));
    }

    private static AccountSettings settings(Row row) {
        return new AccountSettings(
                row.oneOf(AccountSettings.Mode.values(), "acctLv"),
                row.text("posMode"),
                row.oneOf(AccountSettings.Strategy.values(), "stgyType"),
                row.flag("autoLoan"),
                row.flag("enableSpotBorrow"),
                row.flag("spotBorrowAutoRepay"),
                row.text("acctStpMode"),
                row.text("feeType"),
                row.text("level"),
                row.text("levelTmp"),
                row.text("settleCcy"),
                row.words("settleCcyList"),
                row.text("greeksType"),
                row.text("ctIsoMode"),
                row.text("mgnIsoMode"),
                row.text("liquidationGear"),
                row.flag("opAuth"),
                new CopyTrading(row.oneOf(CopyRole.values(), "roleType"), row.words("traderInsts")),
                new CopyTrading(row.oneOf(CopyRole.values(), "spotRoleType"), row.words("spotTraderInsts")));
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
