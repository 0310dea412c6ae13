package app.latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.DocumentedCodes;
import app.latchkey.okx.Failure;
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
                        ownCauses().map(cause -> "check.cause." + cause),
                        ownCauses().filter(CheckTextsTest::isATrouble).map(cause -> "check.why." + cause),
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

    /** Those with words of their own: what a failure is called stands where all failures are explained. */
    private static Stream<Cause> ownCauses() {
        var ofFailures = everyFailure()
                .map(failure -> Complaint.of(failure, Checks.CATALOGUE).cause())
                .collect(Collectors.toSet());
        return Arrays.stream(Cause.values()).filter(cause -> !ofFailures.contains(cause));
    }

    private static Stream<Failure> everyFailure() {
        return Stream.of(
                        DocumentedCodes.all().map(Checks::rejected),
                        Arrays.stream(Failure.Obstacle.values())
                                .map(obstacle -> new Failure.Unreachable(obstacle, false)),
                        Stream.of(
                                new Failure.Unreadable("/api/v5/account/config", "", 200),
                                new Failure.Unreadable("/api/v5/account/config", "data[0].uid", 200),
                                new Failure.TooBusy(),
                                new Failure.Cancelled(false)))
                .flatMap(failures -> failures);
    }

    private static boolean isATrouble(Cause cause) {
        return cause.blame().isPresent() || cause.remedy() != Remedy.NONE;
    }

    private static Stream<String> keys(String scope, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> scope + constant.name());
    }

    /** The bundle also holds the headings and buttons of the screen, which are no business of this room. */
    private static Set<String> withoutTheScreens(Set<String> keys) {
        var scopes = Set.of("kind", "outcome", "verdict", "cause", "why", "remedy");
        return keys.stream()
                .filter(key -> scopes.contains(key.split("\\.", -1)[1]))
                .collect(Collectors.toSet());
    }
}
