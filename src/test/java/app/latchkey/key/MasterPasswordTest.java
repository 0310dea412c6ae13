package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.MasterPassword.Problem;
import app.latchkey.key.MasterPassword.Strength;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    @Timeout(20)
    void aVeryLongPasswordIsMeasuredByItsBeginning() {
        assertThat(strength("x1Y!".repeat(100_000))).isEqualTo(strength("x1Y!".repeat(16)));
    }

    @Test
    void measuringLeavesThePasswordAsItWas() {
        try (var password = Secret.copyOf("vellum orbit cactus")) {
            MasterPassword.strength(password);

            assertThat(password.sameAs(Secret.copyOf("vellum orbit cactus"))).isTrue();
        }
    }

    private static Optional<Problem> problem(String text, Strength strength) {
        return MasterPassword.problem(Secret.copyOf(text), strength);
    }

    private static Strength strength(String text) {
        return MasterPassword.strength(Secret.copyOf(text));
    }
}
