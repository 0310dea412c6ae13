package app.latchkey.ui.check;

import app.latchkey.check.Detail;
import app.latchkey.check.Finding;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Layer;
import app.latchkey.check.Outcome;
import app.latchkey.check.Remedy;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.Failure;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Message;
import app.latchkey.ui.Spans;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Dates;
import java.util.Locale;
import java.util.Optional;

/** A finding in whole sentences. */
final class FindingWords {

    private final Texts all;
    private final Texts texts;
    private final Failures failures;

    FindingWords(Texts all, Failures failures) {
        this.all = all;
        this.texts = all.of("check");
        this.failures = failures;
    }

    /** What is looked at. */
    String kind(FindingKind kind) {
        return texts.get("kind." + kind);
    }

    /** What a button does. */
    String fix(Fix fix) {
        return texts.get("fix." + fix);
    }

    /** The same for whoever cannot see beside what it stands. */
    String fix(Fix fix, FindingKind kind) {
        return texts.get("fix.what", fix(fix), kind(kind));
    }

    /** The style class of a finding, without what it begins with. */
    String style(Finding finding) {
        return finding.outcome().name().toLowerCase(Locale.ROOT);
    }

    /** How far the way to OKX leads, where it ends on the way. */
    Optional<String> layers(Finding finding) {
        return finding.kind() == FindingKind.REACHABLE && finding.outcome() == Outcome.FAILED
                ? Optional.of(texts.get(
                        "layers",
                        Layer.of(finding).entrySet().stream()
                                .map(each -> texts.get("layer." + each.getValue(), texts.get("layer." + each.getKey())))
                                .toList()))
                : Optional.empty();
    }

    /** How it turned out, in a word. */
    String outcome(Finding finding) {
        return texts.get("outcome." + finding.outcome());
    }

    /** What was seen. */
    String seen(Finding finding) {
        return speaker(finding).map(failure -> failures.means(failure).in(all)).orElseGet(() -> {
            var values = finding.details().stream().map(this::value).toArray();
            return texts.get("cause." + finding.cause(), values);
        });
    }

    /** Why it matters; only where something is wrong. */
    Optional<String> why(Finding finding) {
        return speaker(finding)
                .map(failures::why)
                .or(() -> Optional.of(Message.of("check.why", finding.cause())))
                .filter(why -> all.has(why.key()))
                .map(why -> why.in(all));
    }

    /** What OKX itself said, where it said something. */
    Optional<String> said(Finding finding) {
        return finding.failure().flatMap(failures::said).map(said -> said.in(all));
    }

    /** What to do; only where there is something. */
    Optional<String> todo(Finding finding) {
        return speaker(finding).map(failures::todo).or(() -> remedy(finding)).map(todo -> todo.in(all));
    }

    /** Whose fault it most likely is, where it is one. */
    Optional<String> blame(Finding finding) {
        return speaker(finding)
                .flatMap(failures::blame)
                .or(() -> finding.cause().blame().map(Failures::blame))
                .map(blame -> blame.in(all));
    }

    /** The failed call that says what is the matter, unless the cause has words of its own. */
    private Optional<Failure> speaker(Finding finding) {
        return finding.failure().filter(_ -> !texts.has("cause." + finding.cause()));
    }

    private static Optional<Message> remedy(Finding finding) {
        var remedy = finding.cause().remedy();
        return remedy == Remedy.NONE ? Optional.empty() : Optional.of(Message.of("check.remedy", remedy));
    }

    private Object value(Detail detail) {
        return switch (detail) {
            case Detail.Words(var text) -> text;
            case Detail.Term(var term) -> term(term);
            case Detail.Items(var items) -> items;
            case Detail.Names(var names) -> names;
            case Detail.Addresses(var addresses) -> addresses;
            case Detail.Span(var length) -> Spans.words(length, all);
            case Detail.Moment(var at) -> Dates.brief(at, all.locale());
        };
    }

    private String term(Enum<?> term) {
        return switch (term) {
            case Site site -> all.get("site." + site);
            case Environment environment -> all.get("environment." + environment);
            default -> texts.get("term." + term.name());
        };
    }
}
