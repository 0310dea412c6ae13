package app.latchkey.ui.accounts;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.vault.Connection;
import java.util.Optional;

/**
 * One line of the table of exchange accounts.
 *
 * @param lastCheck what the last check said, if there was one
 */
public record AccountRow(Connection connection, Optional<CheckHistory.Entry> lastCheck) {

    /** Key of the text that says which permissions the last check saw. */
    public String permissions() {
        return lastCheck
                .map(check -> saw(check, FindingKind.WITHDRAW_PERMISSION, Outcome.FAILED)
                        ? "WITHDRAW"
                        : saw(check, FindingKind.TRADE_PERMISSION, Outcome.PASSED)
                                ? "READ_TRADE"
                                : saw(check, FindingKind.READ_PERMISSION, Outcome.PASSED) ? "READ" : "UNKNOWN")
                .orElse("UNKNOWN");
    }

    private static boolean saw(CheckHistory.Entry check, FindingKind kind, Outcome outcome) {
        var remembered = check.findings().get(kind);
        return remembered != null && remembered.outcome() == outcome;
    }
}
