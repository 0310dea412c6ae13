package app.latchkey.check;

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
    private final Map<FindingKind, Finding> found = new EnumMap<>(FindingKind.class);

    Examination(CheckSubject subject, Heard heard, Consumer<Finding> tell) {
        this.subject = subject;
        this.heard = heard;
        this.tell = tell;
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
    CheckResult result(Instant at) {
        if (found.size() < FindingKind.values().length) {
            throw new IllegalStateException("Not everything was heard: only " + found.keySet());
        }
        return new CheckResult(Verdict.of(found.values()), List.copyOf(found.values()), at, heard.account());
    }

    private Optional<Finding> look(FindingKind kind) {
        return switch (kind) {
            case REACHABLE -> NetworkFindings.reachable(heard);
            case EXCHANGE_STATUS -> NetworkFindings.exchangeStatus(heard, subject.environment());
            case CLOCK -> ClockFinding.of(heard);
            case KEY_ACCEPTED -> KeyFindings.accepted(heard);
            case READ_PERMISSION -> KeyFindings.read(heard);
            case TRADE_PERMISSION -> KeyFindings.trade(heard);
            case WITHDRAW_PERMISSION -> KeyFindings.withdraw(heard);
            case IP_BINDING -> AddressFinding.of(heard, subject);
            case FUNDING_BALANCE -> BalanceFindings.funding(heard);
            case TRADING_BALANCE -> BalanceFindings.trading(heard);
        };
    }
}
