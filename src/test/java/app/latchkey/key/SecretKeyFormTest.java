package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.SecretKeyForm.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretKeyFormTest {

    @Test
    void theUsualFormIsThirtyTwoCapitalHexadecimalDigits() {
        assertThat(SecretKeyForm.isUsual(Secret.copyOf("22582BD0CFF14C41EDBF1AB98506286D")))
                .isTrue();
        assertThat(SecretKeyForm.isUsual(Secret.copyOf("22582bd0cff14c41edbf1ab98506286d")))
                .isFalse();
        assertThat(SecretKeyForm.isUsual(Secret.copyOf("22582BD0CFF14C41EDBF1AB98506286")))
                .isFalse();
        assertThat(SecretKeyForm.isUsual(Secret.copyOf("22582BD0CFF14C41EDBF1AB98506286G")))
                .isFalse();
    }

    @Test
    void anUnusualFormIsNoProblemSinceOkxDoesNotPromiseAny() {
        assertThat(problem("22582bd0cff14c41edbf1ab98506286d")).isEmpty();
        assertThat(problem("short")).isEmpty();
        assertThat(problem("a+b/c=")).isEmpty();
    }

    @Test
    void swappedFieldsAndCharactersFromElsewhereAreProblems() {
        assertThat(problem("")).contains(Problem.MISSING);
        assertThat(problem("3f2504e0-4f89-41d3-9a0c-0305e82c3301")).contains(Problem.IS_AN_API_KEY);
        assertThat(problem("3F2504E0-4F89-41D3-9A0C-0305E82C3301")).contains(Problem.IS_AN_API_KEY);
        assertThat(problem("\uFF13f2504e0-4f89-41d3-9a0c-0305e82c3301")).contains(Problem.STRANGE_CHARACTER);
        assertThat(problem("22582BD0 CFF14C41EDBF1AB98506286D")).contains(Problem.STRANGE_CHARACTER);
        assertThat(problem("22582BD0CFF14C41EDBF1AB98506286\u0414")).contains(Problem.STRANGE_CHARACTER);
        assertThat(problem("22582BD0\n")).contains(Problem.STRANGE_CHARACTER);
    }

    private static Optional<Problem> problem(String text) {
        return SecretKeyForm.problem(Secret.copyOf(text));
    }
}
