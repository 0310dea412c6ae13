package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.MasterPassword.Hidden;
import app.latchkey.key.MasterPassword.Problem;
import app.latchkey.key.PasswordRating.Strength;
import app.latchkey.key.PasswordRating.Suggestion;
import app.latchkey.key.PasswordRating.Warning;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasterPasswordTest {

    @Test
    void twelveCharactersAreTheLeastHoweverStrong() {
        assertThat(problem("", Strength.HOPELESS)).contains(Problem.MISSING);
        assertThat(problem("kX9#vQ2!mZr", Strength.STRONG)).contains(Problem.TOO_SHORT);
        assertThat(problem("kX9#vQ2!mZrw", Strength.STRONG)).isEmpty();
    }

    @Test
    void whatIsGuessedSoonIsRefusedAtAnyLength() {
        assertThat(problem("passwordpassword", Strength.WEAK)).contains(Problem.TOO_EASY);
        assertThat(problem("passwordpassword", Strength.FAIR)).isEmpty();
    }

    @Test
    void strengthGrowsFromACommonWordToAPhraseNobodyWrote() {
        assertThat(strength("")).isEqualTo(Strength.HOPELESS);
        assertThat(strength("password1234")).isLessThan(Strength.FAIR);
        assertThat(strength("aaaaaaaaaaaaaaaa")).isLessThan(Strength.FAIR);
        assertThat(strength("vellum orbit cactus thimble")).isEqualTo(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "correcthorsebatterystaple",
                "Correct-Horse-Battery-Staple",
                "c0rrect h0rse b4ttery st4ple",
                "CORRECT_HORSE_BATTERY_STAPLE",
                "correct horse battery staple1",
                "Tr0ub4dor&3!",
                "to be or not to be that is the question",
                "the quick brown fox jumps over the lazy dog",
                "not your keys not your coins",
                "cleft cam synod lacy yr wok",
                "legal winner thank year wave sausage worth useful"
            })
    void aPassphraseThatEverybodyKnowsIsNotStrongAndIsCalledSo(String famous) {
        assertThat(rating(famous).strength()).isLessThan(Strength.FAIR);
        assertThat(rating(famous).warning()).contains(Warning.FAMOUS);
    }

    @Test
    void whatStandsBesideAFamousPhraseCounts() {
        assertThat(strength("correct horse battery staple vellum orbit cactus thimble"))
                .isEqualTo(Strength.STRONG);
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of("password", Warning.TOP_TEN),
                Arguments.of("passw0rd", Warning.LIKE_A_COMMON_ONE),
                Arguments.of("abcabcabcabc", Warning.REPEATED_PATTERN),
                Arguments.of("abcdefghijkl", Warning.SEQUENCE),
                Arguments.of("13.05.1987", Warning.DATE));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aWeakPasswordHasAReason(String password, Warning reason) {
        assertThat(rating(password).warning()).contains(reason);
    }

    @Test
    void aWeakPasswordComesWithWhatWouldHelp() {
        assertThat(rating("Password1234").suggestions())
                .contains(Suggestion.ADD_A_WORD, Suggestion.CAPITALS_HELP_LITTLE);
        assertThat(rating("vellum orbit cactus thimble").suggestions()).isEmpty();
    }

    @Test
    void everythingThatZxcvbnCanSayHasAConstantOfOurs() {
        var sentences = ResourceBundle.getBundle("com.nulabinc.zxcvbn.messages", Locale.ROOT)
                .keySet();
        assertThat(sentences).hasSize(Warning.values().length - 1 + Suggestion.values().length);
    }

    @Test
    void whatNobodySeesIsFound() {
        assertThat(hidden("vellum orbit cactus")).isEmpty();
        assertThat(hidden(" vellum orbit")).containsExactly(Hidden.BLANK_AT_AN_END);
        assertThat(hidden("vellum orbit ")).containsExactly(Hidden.BLANK_AT_AN_END);
        assertThat(hidden("vellum\u00A0orbit")).containsExactly(Hidden.ODD_BLANK);
        assertThat(hidden("vellum\u200Borbit")).containsExactly(Hidden.INVISIBLE);
        assertThat(hidden("vel\u202Elum\torbit")).containsExactly(Hidden.INVISIBLE);
    }

    @Test
    void aCharacterOutsideTheFirstPlaneCountsOnce() {
        assertThat(problem("\uD83D\uDE00".repeat(11), Strength.STRONG)).contains(Problem.TOO_SHORT);
        assertThat(problem("\uD83D\uDE00".repeat(12), Strength.STRONG)).isEmpty();
    }

    private static Set<Hidden> hidden(String text) {
        return MasterPassword.hidden(Secret.copyOf(text));
    }

    @Test
    @Timeout(20)
    void aVeryLongPasswordIsMeasuredByItsBeginning() {
        assertThat(strength("x1Y!".repeat(100_000))).isEqualTo(strength("x1Y!".repeat(16)));
    }

    @Test
    void measuringLeavesThePasswordAsItWas() {
        try (var password = Secret.copyOf("vellum orbit cactus")) {
            MasterPassword.rate(password);

            assertThat(password.sameAs(Secret.copyOf("vellum orbit cactus"))).isTrue();
        }
    }

    private static Optional<Problem> problem(String text, Strength strength) {
        return MasterPassword.problem(Secret.copyOf(text), strength);
    }

    private static Strength strength(String text) {
        return rating(text).strength();
    }

    private static PasswordRating rating(String text) {
        return MasterPassword.rate(Secret.copyOf(text));
    }
}
