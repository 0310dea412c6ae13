package app.latchkey.key;

import app.latchkey.key.PastedText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels with a separator behind them that stand in one line, each with its value. */
final class PastedPairs {

    /** @param value may be empty: then it stands in the next line */
    record Pair(PastedLabel label, Part value) {}

    private static final Pattern LABEL = Pattern.compile(
            "[\"'`]?(?<label>\\p{L}[\\p{L}\\p{N}_.\\- ()（）/]{0,47}?)[\"'`]?[ \\t]*(?:=>|:=|[:=：＝])[ \\t]*");

    private static final String BETWEEN_PAIRS = ",;&| \t";
    private static final String BEHIND_A_CODE = ",;&|\"'`)}]<";

    private final PastedText text;
    private final char[] chars;
    private final Matcher matcher;

    PastedPairs(PastedText text) {
        this.text = text;
        this.chars = text.chars();
        this.matcher = LABEL.matcher(text.view());
    }

    List<Pair> in(Part line) {
        var pairs = new ArrayList<Pair>();
        int at = line.from();
        while (matcher.region(at, line.to()).find()) {
            var label = PastedLabel.endingIn(chars, matcher.start("label"), matcher.end("label"));
            int from = matcher.end();
            at = from;
            if (label.isPresent()) {
                var value = new Part(from, endOfValue(label.get(), from, line.to()));
                pairs.add(new Pair(label.get(), value));
                at = value.to();
            }
        }
        return pairs;
    }

    private int endOfValue(PastedLabel label, int from, int to) {
        if (from >= to) {
            return from;
        }
        return closingQuote(from, to)
                .map(quote -> quote + 1)
                .orElseGet(() -> label == PastedLabel.API_KEY || label == PastedLabel.SECRET_KEY
                        ? endOfCode(from, to)
                        : beforeNextPair(from, to));
    }

    private Optional<Integer> closingQuote(int from, int to) {
        char quote = chars[from];
        if ("\"'`".indexOf(quote) < 0) {
            return Optional.empty();
        }
        for (int i = from + 1; i < to; i++) {
            if (quote == '"' && chars[i] == '\\') {
                i++;
            } else if (chars[i] == quote && (quote == '"' || endsAt(i + 1, to))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean endsAt(int at, int to) {
        return at >= to || PastedValue.isInvisible(chars[at]) || BEHIND_A_CODE.indexOf(chars[at]) >= 0;
    }

    /** API keys and secret keys hold neither blanks nor punctuation. */
    private int endOfCode(int from, int to) {
        int end = from;
        while (end < to && !endsAt(end, to)) {
            end++;
        }
        return end;
    }

    private int beforeNextPair(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean boundary = BETWEEN_PAIRS.indexOf(chars[i - 1]) >= 0 && BETWEEN_PAIRS.indexOf(chars[i]) < 0;
            if (boundary && isPairAt(i, to)) {
                return withoutSeparators(from, i);
            }
        }
        return to;
    }

    private boolean isPairAt(int from, int to) {
        return matcher.region(from, to).lookingAt()
                && PastedLabel.whole(chars, matcher.start("label"), matcher.end("label"))
                        .isPresent();
    }

    /** One comma or the like belongs to the list, a further one to the value. */
    private int withoutSeparators(int from, int to) {
        int end = text.trimmed(from, to).to();
        boolean separated = end > from && ",;&|".indexOf(chars[end - 1]) >= 0;
        return separated ? text.trimmed(from, end - 1).to() : end;
    }
}
