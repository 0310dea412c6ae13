package app.latchkey.check;

import static app.latchkey.check.FindingKind.MONEY;

import app.latchkey.check.Detail.Items;
import app.latchkey.okx.Answer;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.TradingBalance;
import java.util.List;
import java.util.Optional;

/** Whether both accounts can be read, and where the money is. Each method is empty while the finding cannot be told yet. */
final class BalanceFindings {

    private BalanceFindings() {}

    static Optional<Finding> funding(Heard heard) {
        return heard.funding
                .map(answer -> answer.map(BalanceFindings::inFunding))
                .flatMap(answer -> of(heard, FindingKind.FUNDING_BALANCE, answer));
    }

    static Optional<Finding> trading(Heard heard) {
        return heard.trading
                .map(answer -> answer.map(BalanceFindings::inTrading))
                .flatMap(answer -> of(heard, FindingKind.TRADING_BALANCE, answer));
    }

    /** Whether a terminal finds something to trade with. */
    static Optional<Finding> money(Heard heard) {
        if (heard.funding.isEmpty() || heard.trading.isEmpty()) {
            return Optional.empty();
        }
        var funding = heard.funding.flatMap(Answer::value);
        var trading = heard.trading.flatMap(Answer::value);
        if (trading.filter(balance -> !balance.currencies().isEmpty()).isPresent()) {
            return Optional.of(Finding.of(MONEY, Outcome.PASSED, Cause.MONEY_IN_TRADING));
        }
        if (funding.isEmpty() || trading.isEmpty()) {
            return Optional.of(Finding.notSpokenOf(MONEY));
        }
        var movable = funding.get().stream()
                .filter(balance -> balance.available()
                        .filter(amount -> amount.signum() > 0)
                        .isPresent())
                .map(FundingBalance::ccy)
                .toList();
        return Optional.of(
                movable.isEmpty()
                        ? Finding.of(MONEY, Outcome.ADVICE, Cause.NO_MONEY)
                        : Finding.of(MONEY, Outcome.ADVICE, Cause.MONEY_WAITS_IN_FUNDING, new Items(movable)));
    }

    private static List<String> inFunding(List<FundingBalance> balances) {
        return balances.stream().map(FundingBalance::ccy).toList();
    }

    private static List<String> inTrading(TradingBalance balance) {
        return balance.currencies().stream().map(TradingBalance.Currency::ccy).toList();
    }

    private static Optional<Finding> of(Heard heard, FindingKind kind, Answer<List<String>> currencies) {
        return switch (currencies) {
            case Answer.Ok<List<String>>(var held) ->
                Optional.of(
                        held.isEmpty()
                                ? Finding.of(kind, Outcome.PASSED, Cause.EMPTY)
                                : Finding.of(kind, Outcome.PASSED, Cause.FUNDED, new Items(held)));
            case Answer.Failed<List<String>> failed ->
                heard.complaint(failed).flatMap(complaint -> refused(heard, kind, complaint));
        };
    }

    /**
     * What speaks against the key stands beside the key. Only when the key was accepted at another call of the same
     * check, and so stands as proved, it is said here.
     */
    private static Optional<Finding> refused(Heard heard, FindingKind kind, Complaint complaint) {
        if (!complaint.cause().isAgainstTheKey()) {
            return Optional.of(complaint.as(kind, Outcome.SKIPPED));
        }
        return GateFindings.of(heard, FindingKind.KEY_KNOWN, Cause.KEY_KNOWN_TO_OKX)
                .map(key -> complaint.as(kind, key.outcome() == Outcome.PASSED ? Outcome.FAILED : Outcome.SKIPPED));
    }
}
