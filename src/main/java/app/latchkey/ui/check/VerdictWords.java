package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Finding;
import app.latchkey.check.Verdict;
import app.latchkey.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A verdict in words that a person can act on. */
final class VerdictWords {

    private final Texts all;
    private final Texts texts;
    private final FindingWords findings;

    VerdictWords(Texts all, FindingWords findings) {
        this.all = all;
        this.texts = all.of("check");
        this.findings = findings;
    }

    String title(Verdict verdict) {
        return texts.get("verdict." + verdict + ".title");
    }

    /** The titles from the worst on, and behind them what stands where there is no verdict. */
    List<String> worstFirst(String... others) {
        return Stream.concat(
                        Stream.of(
                                        Verdict.UNSAFE,
                                        Verdict.NOT_WORKING,
                                        Verdict.COULD_NOT_BE_CHECKED,
                                        Verdict.READY_WITH_ADVICE,
                                        Verdict.READY)
                                .map(this::title),
                        Stream.of(others))
                .toList();
    }

    /** What it means, and what to do first; all that was found stands below. */
    String sentence(CheckResult result) {
        var verdict = result.verdict();
        var deciding = result.deciding();
        return switch (verdict) {
            case READY, UNSAFE -> meaning(verdict);
            case READY_WITH_ADVICE -> together(List.of(meaning(verdict), below(verdict)), todo(deciding));
            case NOT_WORKING -> together(List.of(meaning(verdict)), todo(deciding));
            case COULD_NOT_BE_CHECKED ->
                deciding.map(this::notFromHere)
                        .orElseGet(() -> all.sentences(List.of(meaning(verdict), below(verdict))));
        };
    }

    /** The same where it stands alone, in a line of a list: what was seen, and what to do about it. */
    String line(CheckResult result) {
        var verdict = result.verdict();
        var deciding = result.deciding();
        return switch (verdict) {
            case READY, UNSAFE -> meaning(verdict);
            case READY_WITH_ADVICE, NOT_WORKING ->
                deciding.map(finding -> together(List.of(findings.seen(finding)), todo(deciding)))
                        .orElseGet(() -> meaning(verdict));
            case COULD_NOT_BE_CHECKED -> deciding.map(this::notFromHere).orElseGet(() -> meaning(verdict));
        };
    }

    /** What to do goes behind what is said, where there is something. */
    private String together(List<String> said, Optional<String> todo) {
        return all.sentences(Stream.concat(said.stream(), todo.stream()).toList());
    }

    private Optional<String> todo(Optional<Finding> deciding) {
        return deciding.flatMap(findings::todo);
    }

    private String below(Verdict verdict) {
        return texts.get("below." + verdict);
    }

    /** Nothing is said against the key: what stands in the way is. */
    private String notFromHere(Finding inTheWay) {
        return texts.get("notHere." + inTheWay.kind());
    }

    private String meaning(Verdict verdict) {
        return texts.get("verdict." + verdict + ".text");
    }
}
