package app.latchkey.check;

import static app.latchkey.check.FindingKind.READ_PERMISSION;
import static app.latchkey.check.FindingKind.TRADE_PERMISSION;
import static app.latchkey.check.FindingKind.WITHDRAW_PERMISSION;

import app.latchkey.check.Detail.Items;
import app.latchkey.key.Permission;
import app.latchkey.okx.AccountConfig;
import java.util.Optional;
import java.util.function.Function;

/** What the key may do. Each method is empty while the finding cannot be told yet. */
final class KeyFindings {

    private KeyFindings() {}

    static Optional<Finding> read(Heard heard) {
        return permission(heard, READ_PERMISSION, KeyFindings::readBy);
    }

    static Optional<Finding> trade(Heard heard) {
        return permission(heard, TRADE_PERMISSION, KeyFindings::tradeBy);
    }

    static Optional<Finding> withdraw(Heard heard) {
        return permission(heard, WITHDRAW_PERMISSION, KeyFindings::withdrawBy);
    }

    /** All calls of a check take Read and nothing else, so a refusal for lack of a permission speaks of that one. */
    private static Optional<Finding> permission(
            Heard heard, FindingKind kind, Function<AccountConfig, Finding> byConfig) {
        if (heard.account().isPresent()) {
            var account = heard.account().get();
            boolean told = !account.permissions().isEmpty()
                    || !account.otherPermissions().isEmpty();
            return Optional.of(
                    told ? byConfig.apply(account) : Finding.of(kind, Outcome.SKIPPED, Cause.PERMISSIONS_NOT_TOLD));
        }
        if (!heard.isEverySignedCallBack()) {
            return Optional.empty();
        }
        return Optional.of(heard.signedComplaints()
                .filter(complaint -> complaint.isAbout(kind))
                .findFirst()
                .map(complaint -> complaint.as(kind, Outcome.FAILED))
                .orElseGet(() -> Finding.notSpokenOf(kind)));
    }

    private static Finding readBy(AccountConfig account) {
        return account.permissions().contains(Permission.READ)
                ? Finding.of(READ_PERMISSION, Outcome.PASSED, Cause.READ_GIVEN)
                : Finding.of(READ_PERMISSION, Outcome.WARNING, Cause.READ_NOT_LISTED);
    }

    private static Finding tradeBy(AccountConfig account) {
        return account.permissions().contains(Permission.TRADE)
                ? Finding.of(TRADE_PERMISSION, Outcome.PASSED, Cause.TRADE_GIVEN)
                : Finding.of(TRADE_PERMISSION, Outcome.FAILED, Cause.TRADE_MISSING);
    }

    private static Finding withdrawBy(AccountConfig account) {
        if (account.permissions().contains(Permission.WITHDRAW)) {
            return Finding.of(WITHDRAW_PERMISSION, Outcome.FAILED, Cause.WITHDRAW_PRESENT);
        }
        var unknown = account.otherPermissions().stream().sorted().toList();
        return unknown.isEmpty()
                ? Finding.of(WITHDRAW_PERMISSION, Outcome.PASSED, Cause.WITHDRAW_ABSENT)
                : Finding.of(WITHDRAW_PERMISSION, Outcome.WARNING, Cause.UNKNOWN_PERMISSION, new Items(unknown));
    }
}
