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

    /** What it means, and what to do first. */
    String sentence(CheckResult result) {
        var deciding = result.deciding();
        return switch (result.verdict()) {
            case READY, UNSAFE -> meaning(result.verdict());
            case READY_WITH_ADVICE ->
                all.sentences(said(Optional.of(meaning(result.verdict())), deciding.flatMap(findings::todo)));
            case NOT_WORKING ->
                deciding.map(finding ->
                                all.sentences(said(Optional.of(findings.seen(finding)), findings.todo(finding))))
                        .orElseGet(() -> meaning(result.verdict()));
            case COULD_NOT_BE_CHECKED -> deciding.map(this::notFromHere).orElseGet(() -> meaning(result.verdict()));
        };
    }

    /** Nothing is said against the key: what stands in the way is. */
    private String notFromHere(Finding inTheWay) {
        return texts.get("notHere." + inTheWay.kind());
    }

    private String meaning(Verdict verdict) {
        return texts.get("verdict." + verdict + ".text");
    }

    private static List<String> said(Optional<String> first, Optional<String> second) {
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }
}
