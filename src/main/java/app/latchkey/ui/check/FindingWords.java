package app.latchkey.ui.check;

import app.latchkey.check.Detail;
import app.latchkey.check.Finding;
import app.latchkey.check.Remedy;
import app.latchkey.ui.Spans;
import app.latchkey.ui.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** A finding in whole sentences. */
final class FindingWords {

    private final Texts all;
    private final Texts texts;
    private final DateTimeFormatter moments;

    FindingWords(Texts all) {
        this.all = all;
        this.texts = all.of("check");
        this.moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(all.locale())
                .withZone(ZoneId.systemDefault());
    }

    /** What was looked at. */
    String kind(Finding finding) {
        return texts.get("kind." + finding.kind());
    }

    /** How it turned out, in a word. */
    String outcome(Finding finding) {
        return texts.get("outcome." + finding.outcome());
    }

    /** What was seen. */
    String seen(Finding finding) {
        var values = finding.details().stream().map(this::value).toArray();
        return texts.get("cause." + finding.cause(), values);
    }

    /** Why it matters; only where something is wrong. */
    Optional<String> why(Finding finding) {
        var key = "why." + finding.cause();
        return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
    }

    /** What to do; only where there is something. */
    Optional<String> remedy(Finding finding) {
        return finding.remedy() == Remedy.NONE
                ? Optional.empty()
                : Optional.of(texts.get("remedy." + finding.remedy()));
    }

    private String value(Detail detail) {
        return switch (detail) {
            case Detail.Words(var text) -> text;
            case Detail.Items(var items) -> String.join(", ", items);
            case Detail.Span(var length) -> Spans.words(length, all);
            case Detail.Moment(var at) -> moments.format(at);
        };
    }
}
