package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long words of OKX's may be; that no secret is among them is {@link NoSecretIsToldTest}'s. */
class MaskingTest {

    @Test
    void wordsAreKeptUpToALengthThatCanBeReadAndCutAfterIt() {
        try (var credentials = Rig.credentials()) {
            assertThat(Masking.mask("x".repeat(500), credentials)).isEqualTo("x".repeat(500));
            assertThat(Masking.mask("x".repeat(501), credentials)).isEqualTo("x".repeat(500) + "…");
        }
    }
}
