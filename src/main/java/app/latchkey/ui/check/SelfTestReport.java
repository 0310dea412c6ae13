package app.latchkey.ui.check;

import app.latchkey.okx.SelfTest.Compared;
import app.latchkey.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What OKX answers otherwise than expected, as a text that may be posted in public: names of fields and no values. */
public final class SelfTestReport {

    /** A field's name is OKX's; what looks otherwise could be a value and is left out. */
    private static final Pattern FIELD =
            Pattern.compile("[A-Za-z][A-Za-z0-9]{0,30}(\\.[A-Za-z][A-Za-z0-9]{0,30}){0,3}");

    private final Texts texts;

    public SelfTestReport(Texts all) {
        this.texts = all.of("check.selfTest");
    }

    public String of(List<Compared> compared) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(texts.get("title"));
        compared.forEach(each -> lines.addAll(lines(each)));
        long odd = compared.stream().filter(each -> !each.isExpected()).count();
        lines.add(odd == 0 ? texts.get("expected.all") : texts.get("unexpected.some", odd, compared.size()));
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines(Compared each) {
        var lines = new ArrayList<String>();
        var result = texts.get(each.isExpected() ? "expected" : "unexpected");
        lines.add(texts.get("line", result, each.question()));
        each.failure().flatMap(CheckReport::failure).ifPresent(failure -> lines.add(texts.get("answer", failure)));
        if (!each.missing().isEmpty()) {
            lines.add(texts.get("missing", names(each.missing())));
        }
        if (!each.unknown().isEmpty()) {
            lines.add(texts.get("unknown", names(each.unknown())));
        }
        return lines;
    }

    private static List<String> names(Iterable<String> fields) {
        var names = new TreeSet<String>();
        fields.forEach(field -> names.add(FIELD.matcher(field).matches() ? field : "…"));
        return List.copyOf(names);
    }
}
