package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.PassphraseRules.Advice;
import app.latchkey.key.PassphraseRules.Problem;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PassphraseTest {

    @Example
    void lengthsOutsideWhatOkxTakesAreRefused() {
        assertThat(problem("")).contains(Problem.MISSING);
        assertThat(problem("Abc!5")).contains(Problem.TOO_SHORT);
        assertThat(problem("Abc!56")).isEmpty();
        assertThat(problem("Abc!5".repeat(6) + "xy")).isEmpty();
        assertThat(problem("Abc!5".repeat(6) + "xyz")).contains(Problem.TOO_LONG);
    }

    @Example
    void whatCannotTravelInAHeaderIsRefused() {
        assertThat(problem("Abc!567\u00e4")).contains(Problem.NOT_ASCII);
        assertThat(problem("Abc!567\t")).contains(Problem.NOT_ASCII);
        assertThat(problem(" Abc!567")).contains(Problem.BLANK_AT_AN_END);
        assertThat(problem("Abc!567 ")).contains(Problem.BLANK_AT_AN_END);
        assertThat(problem(" ")).contains(Problem.BLANK_AT_AN_END);
        assertThat(problem("Abc !567")).isEmpty();
    }

    @Example
    void adviceNamesExactlyWhatIsMissing() {
        assertThat(advice("Qwr4321!")).isEmpty();
        assertThat(advice("Qwr432!")).containsExactly(Advice.LONGER);
        assertThat(advice("Qwrtyui!")).containsExactly(Advice.ADD_A_DIGIT);
        assertThat(advice("qwr4321!")).containsExactly(Advice.ADD_A_CAPITAL);
        assertThat(advice("QWR4321!")).containsExactly(Advice.ADD_A_SMALL_LETTER);
        assertThat(advice("Qwr43210")).containsExactly(Advice.ADD_A_SPECIAL);
        assertThat(advice("Qwr4 3210")).containsExactly(Advice.ADD_A_SPECIAL, Advice.HAS_TROUBLESOME_CHARACTER);
    }

    @Example
    void charactersThatShellsMangleAreAdvisedAgainst() {
        for (char c : "$#\"'&\\`".toCharArray()) {
            assertThat(advice("Qwr4321!" + c)).containsExactly(Advice.HAS_TROUBLESOME_CHARACTER);
        }
    }

    @Example
    void whereOkxDemandsAllOfItEachThingThatIsMissingIsNamed() {
        assertThat(demanded("Qwr4321!")).isEmpty();
        assertThat(demanded("Qwr4321! $#")).isEmpty();
        assertThat(demanded("Qwr432!")).contains(Problem.SHORTER_THAN_DEMANDED);
        assertThat(demanded("Qwrtyui!")).contains(Problem.NO_DIGIT);
        assertThat(demanded("qwr4321!")).contains(Problem.NO_CAPITAL);
        assertThat(demanded("QWR4321!")).contains(Problem.NO_SMALL_LETTER);
        assertThat(demanded("Qwr43210")).contains(Problem.NO_SPECIAL);
        assertThat(demanded("Abc!5")).contains(Problem.TOO_SHORT);
    }

    private static Optional<Problem> demanded(String text) {
        return PassphraseRules.problemWhereAllIsDemanded(Secret.copyOf(text));
    }

    @Property(tries = 1_000)
    void aGeneratedPassphraseHasNoProblemAndNoAdvice(@ForAll long seed) {
        try (var passphrase = new PassphraseGenerator(new Random(seed)).next()) {
            assertThat(PassphraseRules.problemWhereAllIsDemanded(passphrase)).isEmpty();
            assertThat(PassphraseRules.advice(passphrase)).isEmpty();
            assertThat(passphrase.length()).isEqualTo(20);
            boolean beginsWithALetter = passphrase.withChars(chars -> Character.isLetter(chars[0]));
            assertThat(beginsWithALetter).isTrue();
        }
    }

    @Example
    void generatedPassphrasesUseEveryCharacterThatCannotBeMistaken() {
        var generator = new PassphraseGenerator(new SecureRandom());
        var seen = new HashSet<Character>();
        for (int i = 0; i < 1_000; i++) {
            generator.next().withChars(chars -> {
                for (char c : chars) {
                    seen.add(c);
                }
                return seen;
            });
        }

        assertThat(seen).hasSize(66).doesNotContain('0', 'O', '1', 'l', 'I', '$', '#', '"', '\'', '&', '\\', '`', ' ');
    }

    private static Optional<Problem> problem(String text) {
        return PassphraseRules.problem(Secret.copyOf(text));
    }

    private static Set<Advice> advice(String text) {
        return PassphraseRules.advice(Secret.copyOf(text));
    }
}
