package app.latchkey.check;

import static app.latchkey.check.FindingKind.ACCOUNT;
import static app.latchkey.check.FindingKind.ACCOUNT_KIND;
import static app.latchkey.check.FindingKind.ACCOUNT_MODE;
import static app.latchkey.check.FindingKind.EXPIRY;
import static app.latchkey.check.FindingKind.NAME;

import app.latchkey.check.Detail.Moment;
import app.latchkey.check.Detail.Names;
import app.latchkey.check.Detail.Term;
import app.latchkey.check.Detail.Words;
import app.latchkey.key.Environment;
import app.latchkey.key.Permission;
import app.latchkey.key.UnusedKey;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.AccountSettings.Strategy;
import app.latchkey.vault.AccountKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What GET /api/v5/account/config tells about the key and its account besides what the key may do. Each method is empty
 * while the finding cannot be told yet.
 */
final class AccountFindings {

    private static final Set<Permission> END_UNUSED = EnumSet.of(Permission.TRADE, Permission.WITHDRAW);

    private AccountFindings() {}

    /** @param now when the key was used last: this check is a use */
    static Optional<Finding> expiry(Heard heard, CheckSubject subject, Instant now) {
        return byConfig(heard, EXPIRY, account -> {
            if (subject.environment() == Environment.DEMO) {
                return Finding.of(EXPIRY, Outcome.PASSED, Cause.STAYS_BECAUSE_DEMO);
            }
            if (!account.boundAddresses().isEmpty()) {
                return Finding.of(EXPIRY, Outcome.PASSED, Cause.STAYS_BECAUSE_BOUND);
            }
            if (account.permissions().isEmpty()) {
                return Finding.of(EXPIRY, Outcome.SKIPPED, Cause.PERMISSIONS_NOT_TOLD);
            }
            return account.permissions().stream().noneMatch(END_UNUSED::contains)
                    ? Finding.of(EXPIRY, Outcome.PASSED, Cause.STAYS_BECAUSE_READ_ONLY)
                    : Finding.of(EXPIRY, Outcome.ADVICE, Cause.ENDS_UNUSED, new Moment(now.plus(UnusedKey.LASTS)));
        });
    }

    static Optional<Finding> name(Heard heard, CheckSubject subject) {
        return byConfig(heard, NAME, account -> {
            if (account.label().isEmpty()) {
                return Finding.of(NAME, Outcome.SKIPPED, Cause.NAME_NOT_TOLD);
            }
            var label = account.label().get();
            var told = new Names(List.of(label));
            if (subject.plannedName().isEmpty()) {
                return Finding.of(NAME, Outcome.PASSED, Cause.NAME_NOT_PLANNED, told);
            }
            var planned = subject.plannedName().get().value();
            return label.equals(planned)
                    ? Finding.of(NAME, Outcome.PASSED, Cause.NAME_AS_PLANNED, told)
                    : Finding.of(NAME, Outcome.ADVICE, Cause.NAME_DIFFERENT, told, new Names(List.of(planned)));
        });
    }

    /** Where config was refused, a refusal may speak of the account. */
    static Optional<Finding> account(Heard heard) {
        if (heard.account().isPresent()) {
            return Optional.of(verification(heard.account().get()));
        }
        if (!heard.isEverySignedCallBack()) {
            return Optional.empty();
        }
        return Optional.of(heard.signedComplaints()
                .filter(complaint -> complaint.isAbout(ACCOUNT))
                .findFirst()
                .map(complaint -> complaint.as(ACCOUNT, Outcome.FAILED))
                .orElseGet(() -> Finding.notSpokenOf(ACCOUNT)));
    }

    private static Finding verification(AccountConfig account) {
        return switch (account.kycLevel().orElse("")) {
            case "" -> Finding.of(ACCOUNT, Outcome.SKIPPED, Cause.VERIFICATION_NOT_TOLD);
            case "0" -> Finding.of(ACCOUNT, Outcome.WARNING, Cause.NOT_VERIFIED);
            case "1" -> Finding.of(ACCOUNT, Outcome.ADVICE, Cause.VERIFIED_BASICALLY);
            case String level -> Finding.of(ACCOUNT, Outcome.PASSED, Cause.VERIFIED, new Words(level));
        };
    }

    static Optional<Finding> mode(Heard heard) {
        return byConfig(heard, ACCOUNT_MODE, account -> {
            var settings = account.settings();
            if (settings.mode().isEmpty()) {
                return Finding.of(ACCOUNT_MODE, Outcome.ADVICE, Cause.MODE_NOT_TOLD);
            }
            var mode = new Term(settings.mode().get());
            return settings.strategy().equals(Optional.of(Strategy.DELTA_NEUTRAL))
                    ? Finding.of(ACCOUNT_MODE, Outcome.ADVICE, Cause.MODE_DELTA_NEUTRAL, mode)
                    : Finding.of(ACCOUNT_MODE, Outcome.PASSED, Cause.MODE_SET, mode);
        });
    }

    static Optional<Finding> kind(Heard heard, CheckSubject subject) {
        return byConfig(heard, ACCOUNT_KIND, account -> {
            if (account.mainUid().isEmpty() && account.kind().isEmpty()) {
                return Finding.of(ACCOUNT_KIND, Outcome.SKIPPED, Cause.ACCOUNT_KIND_NOT_TOLD);
            }
            boolean isSub = account.isSubAccount()
                    || account.kind()
                            .filter(kind -> kind != AccountConfig.Kind.MAIN)
                            .isPresent();
            var told = isSub ? AccountKind.SUB : AccountKind.MAIN;
            if (subject.plannedKind().filter(planned -> planned != told).isPresent()) {
                return Finding.of(
                        ACCOUNT_KIND,
                        Outcome.ADVICE,
                        isSub ? Cause.SUB_THOUGH_MAIN_PLANNED : Cause.MAIN_THOUGH_SUB_PLANNED);
            }
            return Finding.of(ACCOUNT_KIND, Outcome.PASSED, isSub ? Cause.SUB_ACCOUNT : Cause.MAIN_ACCOUNT);
        });
    }

    private static Optional<Finding> byConfig(Heard heard, FindingKind kind, Function<AccountConfig, Finding> told) {
        return heard.canJudgeTheKey()
                ? Optional.of(heard.account().map(told).orElseGet(() -> Finding.notSpokenOf(kind)))
                : Optional.empty();
    }
}
