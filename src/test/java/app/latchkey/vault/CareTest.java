package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CareTest {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final String KEY = new ApiKey(TestVaults.API_KEY).masked();
    private static final HandOff PLAIN = new HandOff("CCXT", KEY, NOW, Optional.empty());
    private static final HandOff FILED =
            new HandOff("DOTENV", KEY, NOW, Optional.of(new WrittenFile("/home/me/.env", "0f".repeat(32))));
    private static final Care FULL =
            new Care(Optional.of(NOW), Optional.of(NOW), List.of(PLAIN, FILED), Optional.of(Rotation.begunAt(NOW)));

    @Test
    void oneThingChangesAndTheOthersStay() {
        assertThat(FULL.withReviewed(LATER))
                .isEqualTo(new Care(Optional.of(LATER), FULL.leaked(), FULL.handOffs(), FULL.rotation()));
        assertThat(FULL.withLeaked(Optional.empty()))
                .isEqualTo(new Care(FULL.reviewed(), Optional.empty(), FULL.handOffs(), FULL.rotation()));
        assertThat(FULL.withRotation(Optional.empty()))
                .isEqualTo(new Care(FULL.reviewed(), FULL.leaked(), FULL.handOffs(), Optional.empty()));
        assertThat(FULL.without(PLAIN))
                .isEqualTo(new Care(FULL.reviewed(), FULL.leaked(), List.of(FILED), FULL.rotation()));
        assertThat(FULL.withHandOffs(HandOff::withoutFile))
                .isEqualTo(
                        new Care(FULL.reviewed(), FULL.leaked(), List.of(PLAIN, FILED.withoutFile()), FULL.rotation()));
    }

    @Test
    void timesAreInWholeMillisecondsAsTheVaultFileHoldsThem() {
        var precise = NOW.plusNanos(456_789);

        assertThat(new Care(Optional.of(precise), Optional.empty()).reviewed()).contains(NOW);
        assertThat(new Care(Optional.empty(), Optional.of(precise)).leaked()).contains(NOW);
        assertThat(new HandOff("CCXT", KEY, precise, Optional.empty())).isEqualTo(PLAIN);
    }

    @Test
    void aSecondHandOffOfTheSameKeyToTheSameTargetTakesTheFirstOnesPlace() {
        var again = new HandOff("CCXT", KEY, LATER, Optional.empty());

        assertThat(FULL.withHandOff(again).handOffs()).containsExactly(FILED, again);
    }

    @Test
    void aHandOffThatLeftAFileIsKeptAsLongAsTheFileMayLieThere() {
        var again = new HandOff("DOTENV", KEY, LATER, Optional.empty());

        assertThat(FULL.withHandOff(again).handOffs()).containsExactly(PLAIN, FILED, again);
    }

    @Test
    void handOffsToAnotherTargetOrOfAnotherKeyAreKeptSideBySide() {
        var other = new HandOff("FREQTRADE", KEY, LATER, Optional.empty());
        var ofOtherKey = new HandOff("CCXT", "1badc0de-…-6666", LATER, Optional.empty());

        assertThat(FULL.withHandOff(other).handOffs()).containsExactly(PLAIN, FILED, other);
        assertThat(FULL.withHandOff(ofOtherKey).handOffs()).containsExactly(PLAIN, FILED, ofOtherKey);
    }

    @Test
    void whenAnotherKeyComesInThePlaceOfThisOneOnlyWhoHasTheOldOneStillHolds() {
        assertThat(FULL.ofAnotherKey())
                .isEqualTo(new Care(Optional.empty(), Optional.empty(), FULL.handOffs(), Optional.empty()));
    }
}
