package app.latchkey.check;

import app.latchkey.okx.AccountConfig;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A whole check.
 *
 * @param findings one of each {@link FindingKind}, in its order
 * @param at when it ended, by this computer's clock
 * @param account what OKX told about the key and its account, when it did
 */
public record CheckResult(Verdict verdict, List<Finding> findings, Instant at, Optional<AccountConfig> account) {

    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** The account that the key belongs to, when OKX told. */
    public Optional<String> uid() {
        return account.map(AccountConfig::uid);
    }

    /** The finding of this kind. */
    public Finding finding(FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
