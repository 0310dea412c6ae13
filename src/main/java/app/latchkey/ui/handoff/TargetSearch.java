package app.latchkey.ui.handoff;

import app.latchkey.handoff.Target;
import app.latchkey.handoff.Targets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Finds targets by parts of what they are called, in any order and whatever the capitals: in the user's language, or by
 * the name that the documents give them.
 */
final class TargetSearch {

    private TargetSearch() {}

    /** Every target whose titles have all the words; all of them when there is no word. */
    static List<Target> of(String wanted, Function<Target, String> title) {
        var words = folded(wanted).strip().split("\\s+");
        return Targets.all().stream()
                .filter(target -> Arrays.stream(words).allMatch(titles(target, title)::contains))
                .toList();
    }

    private static String titles(Target target, Function<Target, String> title) {
        return folded(title.apply(target) + "\n" + target.name().replace('_', ' '));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
