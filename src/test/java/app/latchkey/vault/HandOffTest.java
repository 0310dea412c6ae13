package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandOffTest {

    private static final ApiKey KEY = new ApiKey(TestVaults.API_KEY);
    private static final ApiKey OTHER = new ApiKey("1badc0de-1111-4222-8333-444455556666");

    @Test
    void itIsOfTheKeyThatWasGivenAndNotOfOneThatCameInItsPlace() {
        var made = handOff("CCXT", KEY.masked());

        assertThat(made.isOf(KEY)).isTrue();
        assertThat(made.isOf(OTHER)).isFalse();
    }

    @Test
    void withoutItsFileItIsTheSameHandOff() {
        var file = Optional.of(new WrittenFile("/home/me/.env", "0f".repeat(32)));

        assertThat(new HandOff("DOTENV", KEY.masked(), NOW, file).withoutFile())
                .isEqualTo(handOff("DOTENV", KEY.masked()));
    }

    @Test
    void targetAndKeyAreSixtyFourCharactersAtMostAndNeverMissing() {
        assertThat(handOff("x".repeat(64), "x".repeat(64))).isNotNull();
        assertThatThrownBy(() -> handOff("x".repeat(65), "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> handOff("x", "x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> handOff(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> handOff("x", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static HandOff handOff(String target, String key) {
        return new HandOff(target, key, NOW, Optional.empty());
    }
}
