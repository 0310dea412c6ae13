package app.latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Blame;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.latchkey.assets.i18n.check");

    @Test
    void everythingACheckCanSayHasATextAndNoTextIsLeftOver() {
        var needed = Stream.of(
                        keys("check.kind.", FindingKind.values()),
                        keys("check.outcome.", Outcome.values()),
                        keys("check.verdict.", Verdict.values())
                                .flatMap(verdict -> Stream.of(verdict + ".title", verdict + ".text")),
                        keys("check.cause.", Cause.values()),
                        Arrays.stream(Cause.values())
                                .filter(CheckTextsTest::isATrouble)
                                .map(cause -> "check.why." + cause),
                        keys("check.blame.", Blame.values()),
                        keys("check.remedy.", Remedy.values()).filter(key -> !key.endsWith(".NONE")))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(withoutTheScreens(TEXTS.keySet())).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void everyTextIsAPatternWithoutTheApostropheThatPatternsSwallow() {
        assertThat(TEXTS.keySet()).allSatisfy(key -> {
            assertThat(TEXTS.getString(key)).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(TEXTS.getString(key)).getFormatsByArgumentIndex())
                    .hasSizeLessThanOrEqualTo(3);
        });
    }

    private static boolean isATrouble(Cause cause) {
        return cause.blame().isPresent() || cause.remedy() != Remedy.NONE;
    }

    private static Stream<String> keys(String scope, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> scope + constant.name());
    }

    /** The bundle also holds the headings and buttons of the screen, which are no business of this room. */
    private static Set<String> withoutTheScreens(Set<String> keys) {
        var scopes = Set.of("kind", "outcome", "verdict", "cause", "why", "blame", "remedy");
        return keys.stream()
                .filter(key -> scopes.contains(key.split("\\.", -1)[1]))
                .collect(Collectors.toSet());
    }
}
