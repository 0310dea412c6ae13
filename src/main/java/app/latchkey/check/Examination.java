package app.latchkey.check;

import static app.latchkey.check.FindingKind.ENVIRONMENT;
import static app.latchkey.check.FindingKind.KEY_KNOWN;
import static app.latchkey.check.FindingKind.PASSPHRASE;
import static app.latchkey.check.FindingKind.SAME_KEY;
import static app.latchkey.check.FindingKind.SECRET_KEY;
import static app.latchkey.check.FindingKind.SITE;

import app.latchkey.check.Detail.Names;
import app.latchkey.check.Detail.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns what was heard into findings, each told once, as soon as nothing heard later can change it. One thread's own. */
final class Examination {

    private final CheckSubject subject;
    private final Heard heard;
    private final Consumer<Finding> tell;
    private final Instant begun;
    private final Map<FindingKind, Finding> found = new EnumMap<>(FindingKind.class);

    Examination(CheckSubject subject, Heard heard, Consumer<Finding> tell, Instant begun) {
        this.subject = subject;
        this.heard = heard;
        this.tell = tell;
        this.begun = begun;
    }

    void tellWhatIsNew() {
        for (var kind : FindingKind.values()) {
            if (!found.containsKey(kind)) {
                look(kind).ifPresent(finding -> {
                    found.put(kind, finding);
                    tell.accept(finding);
                });
            }
        }
    }

    /** All of it; every call must have been heard. */
    CheckResult result(Instant at, Map<Question, Duration> took) {
        if (found.size() < FindingKind.values().length) {
            throw new IllegalStateException("Not everything was heard: only " + found.keySet());
        }
        return new CheckResult(Verdict.of(found.values()), List.copyOf(found.values()), at, heard.account(), took);
    }

    private Optional<Finding> look(FindingKind kind) {
        return switch (kind) {
            case REACHABLE -> NetworkFindings.reachable(heard);
            case EXCHANGE_STATUS -> NetworkFindings.exchangeStatus(heard, subject.environment());
            case CLOCK -> ClockFinding.of(heard);
            case SITE -> GateFindings.of(heard, SITE, Cause.SITE_RIGHT, new Term(subject.site()));
            case ENVIRONMENT ->
                GateFindings.of(heard, ENVIRONMENT, Cause.ENVIRONMENT_RIGHT, new Term(subject.environment()));
            case KEY_KNOWN -> GateFindings.of(heard, KEY_KNOWN, Cause.KEY_KNOWN_TO_OKX);
            case ADDRESS_ALLOWED -> GateFindings.address(heard, subject);
            case PASSPHRASE -> GateFindings.of(heard, PASSPHRASE, Cause.PASSPHRASE_RIGHT);
            case SECRET_KEY -> GateFindings.of(heard, SECRET_KEY, Cause.SECRET_KEY_RIGHT);
            case READ_PERMISSION -> KeyFindings.read(heard);
            case TRADE_PERMISSION -> KeyFindings.trade(heard);
            case WITHDRAW_PERMISSION -> KeyFindings.withdraw(heard);
            case IP_BINDING -> AddressFinding.of(heard, subject);
            case EXPIRY -> AccountFindings.expiry(heard, subject, begun);
            case NAME -> AccountFindings.name(heard, subject);
            case ACCOUNT -> AccountFindings.account(heard);
            case ACCOUNT_MODE -> AccountFindings.mode(heard);
            case ACCOUNT_KIND -> AccountFindings.kind(heard, subject);
            case FUNDING_BALANCE -> BalanceFindings.funding(heard);
            case TRADING_BALANCE -> BalanceFindings.trading(heard);
            case MONEY -> BalanceFindings.money(heard);
            case SAME_KEY -> Optional.of(sameKey());
        };
    }

    private Finding sameKey() {
        return subject.sameKey().isEmpty()
                ? Finding.of(SAME_KEY, Outcome.PASSED, Cause.SAVED_ONCE)
                : Finding.of(SAME_KEY, Outcome.ADVICE, Cause.SAVED_TWICE, new Names(subject.sameKey()));
    }
}
