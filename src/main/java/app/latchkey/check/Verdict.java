package app.latchkey.check;

import static app.latchkey.check.FindingKind.ACCOUNT;
import static app.latchkey.check.FindingKind.ACCOUNT_KIND;
import static app.latchkey.check.FindingKind.ACCOUNT_MODE;
import static app.latchkey.check.FindingKind.CLOCK;
import static app.latchkey.check.FindingKind.EXCHANGE_STATUS;
import static app.latchkey.check.FindingKind.KEY_KNOWN;
import static app.latchkey.check.FindingKind.MONEY;
import static app.latchkey.check.FindingKind.NAME;
import static app.latchkey.check.FindingKind.PASSPHRASE;
import static app.latchkey.check.FindingKind.REACHABLE;
import static app.latchkey.check.FindingKind.SECRET_KEY;
import static app.latchkey.check.FindingKind.TRADE_PERMISSION;
import static app.latchkey.check.FindingKind.WITHDRAW_PERMISSION;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a check comes to. */
public enum Verdict {
    /** A signed call has proved all three values, the key may trade, and nothing is to be said against it. */
    READY,
    READY_WITH_ADVICE,
    /** Something speaks against the key, its values or its account. */
    NOT_WORKING,
    /** The key can withdraw money. */
    UNSAFE,
    /** Nothing is said against the key, and nothing is proved: not from here, or not now. */
    COULD_NOT_BE_CHECKED;

    /** What only a call that went through proves, and a key has to have proved to be ready. */
    private static final Set<FindingKind> PROOF = EnumSet.of(KEY_KNOWN, PASSPHRASE, SECRET_KEY, TRADE_PERMISSION);

    /** Once a signed call went through, not knowing these takes nothing from what it proved. */
    private static final Set<FindingKind> MERE_CIRCUMSTANCES =
            EnumSet.of(REACHABLE, EXCHANGE_STATUS, CLOCK, NAME, ACCOUNT, ACCOUNT_MODE, ACCOUNT_KIND, MONEY);

    static Verdict of(Collection<Finding> findings) {
        if (has(findings, WITHDRAW_PERMISSION, Outcome.FAILED)) {
            return UNSAFE;
        }
        if (findings.stream().anyMatch(Finding::condemnsTheKey)) {
            return NOT_WORKING;
        }
        boolean isProved = PROOF.stream().allMatch(kind -> has(findings, kind, Outcome.PASSED));
        if (!isProved || findings.stream().anyMatch(finding -> finding.outcome() == Outcome.FAILED)) {
            return COULD_NOT_BE_CHECKED;
        }
        return findings.stream().allMatch(Verdict::isWithoutFault) ? READY : READY_WITH_ADVICE;
    }

    /** Whether a key may be given to a terminal without another word; otherwise its owner hears the verdict first. */
    public boolean isReady() {
        return this == READY || this == READY_WITH_ADVICE;
    }

    /** Whether its owner is asked before the key is given to a terminal. */
    public boolean asksBeforeHandOff() {
        return this == UNSAFE;
    }

    private static boolean has(Collection<Finding> findings, FindingKind kind, Outcome outcome) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind && finding.outcome() == outcome);
    }

    private static boolean isWithoutFault(Finding finding) {
        return switch (finding.outcome()) {
            case PASSED -> true;
            case SKIPPED -> MERE_CIRCUMSTANCES.contains(finding.kind());
            case ADVICE, WARNING, FAILED -> false;
        };
    }
}
