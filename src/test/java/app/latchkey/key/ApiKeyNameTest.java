package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKeyName.Problem;
import org.junit.jupiter.api.Test;

class ApiKeyNameTest {

    @Test
    void aNameMayHoldBlanksAndIsFiftyCharactersAtMost() {
        assertThat(ApiKeyName.parse(" v5 test ").value()).contains(new ApiKeyName("v5 test"));
        assertThat(ApiKeyName.parse("x".repeat(50)).problem()).isEmpty();
        assertThat(ApiKeyName.parse("x".repeat(51)).problem()).contains(Problem.TOO_LONG);
        assertThat(ApiKeyName.parse("  ").problem()).contains(Problem.MISSING);
    }

    @Test
    void invisibleCharactersAreRefusedSinceTwoNamesCouldLookTheSame() {
        for (var invisible : new String[] {"\n", "\t", "\u0000", "\u200b", "\u202e", "\u2028", "\ufeff", "\ud83d"}) {
            assertThat(ApiKeyName.parse("grid" + invisible + "bot").problem()).contains(Problem.INVISIBLE_CHARACTER);
        }
    }

    @Test
    void longNamesAreAllowedAndTold() {
        assertThat(new ApiKeyName("x".repeat(10)).isLongerThanAdvised()).isFalse();
        assertThat(new ApiKeyName("x".repeat(11)).isLongerThanAdvised()).isTrue();
        assertThatThrownBy(() -> new ApiKeyName("")).isInstanceOf(IllegalArgumentException.class);
    }
}
