package app.latchkey.funds;

import app.latchkey.key.IpEntry;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the journal keeps of OKX's own words: those of a code that nobody documented, without addresses, which the journal
 * never holds. The client layer has taken keys out already.
 */
final class KeptWords {

    private static final Pattern MAYBE_ADDRESS = Pattern.compile("[0-9A-Fa-f:.]*[0-9A-Fa-f:](/[0-9]+)?");
    private static final String MASK = "…";

    private KeptWords() {}

    static Optional<String> of(Failure.Rejected rejected, ErrorCatalogue errors) {
        return Optional.of(rejected.message())
                .filter(_ -> errors.of(rejected.code()).meaning() == ErrorMeaning.UNDOCUMENTED)
                .map(words -> MAYBE_ADDRESS.matcher(words).replaceAll(KeptWords::masked))
                .filter(words -> !words.isBlank());
    }

    private static String masked(MatchResult found) {
        boolean isNone = IpEntry.parse(found.group()).problem().equals(Optional.of(IpEntry.Problem.NOT_AN_ADDRESS));
        return isNone ? found.group() : MASK;
    }
}
