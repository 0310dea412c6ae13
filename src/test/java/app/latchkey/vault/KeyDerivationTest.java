package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KeyDerivationTest {

    private static final byte[] SALT = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    @Test
    void everyInputMakesAnotherKey() {
        var key = derive("correct horse battery", SALT, CHEAP);

        assertThat(key).hasSize(32).isEqualTo(derive("correct horse battery", SALT, CHEAP));
        assertThat(derive("correct horse battery ", SALT, CHEAP)).isNotEqualTo(key);
        assertThat(derive("correct horse battery", new byte[16], CHEAP)).isNotEqualTo(key);
        assertThat(derive("correct horse battery", SALT, new Cost(9, 1, 1))).isNotEqualTo(key);
        assertThat(derive("correct horse battery", SALT, new Cost(8, 2, 1))).isNotEqualTo(key);
        assertThat(derive("correct horse battery", SALT, new Cost(16, 1, 2)))
                .isNotEqualTo(derive("correct horse battery", SALT, new Cost(16, 1, 1)));
    }

    @Test
    void composedAndDecomposedTextIsOnePasswordButCompatibilityFormsAreNot() {
        assertThat(derive("e\u0301t\u00e9", SALT, CHEAP)).isEqualTo(derive("\u00e9te\u0301", SALT, CHEAP));
        assertThat(derive("a\u0300", SALT, CHEAP)).isEqualTo(derive("\u00e0", SALT, CHEAP));
        assertThat(derive("\uac00", SALT, CHEAP)).isEqualTo(derive("\u1100\u1161", SALT, CHEAP));
        assertThat(derive("\ufb01", SALT, CHEAP)).isNotEqualTo(derive("fi", SALT, CHEAP));
    }

    @Test
    void thePasswordIsLeftToItsOwner() {
        try (var password = Secret.copyOf("e\u0301t\u00e9")) {
            KeyDerivation.derive(password, SALT, CHEAP);

            assertThat(TestVaults.reveal(password)).isEqualTo("e\u0301t\u00e9");
        }
    }

    @Test
    void jasyptGetsTheKeyInBase64() {
        try (var password = TestVaults.master()) {
            var chars = KeyDerivation.derivePassword(password, SALT, CHEAP);

            assertThat(Base64.getDecoder().decode(new String(chars))).isEqualTo(derive(TestVaults.MASTER, SALT, CHEAP));
        }
    }

    @Test
    void costsStayWithinTheirBounds() {
        assertThat(new Cost(Cost.MAX_MEMORY_KIB, 50, 1)).isNotNull();
        assertThat(new Cost(64 * 1024, 200, 1)).isNotNull();
        assertThatThrownBy(() -> new Cost(Cost.MAX_MEMORY_KIB, 51, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cost(7, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cost.within(Cost.MAX_MEMORY_KIB + 1, 1, 1)).isEmpty();
        assertThat(Cost.ofPasses(0)).isEqualTo(new Cost(65_536, 3, 1));
        assertThat(Cost.ofPasses(1_000)).isEqualTo(new Cost(65_536, 200, 1));
    }

    @Test
    void calibrationAimsAtASecondAndTakesNoNoticeOfTheFirstSlowRun() {
        assertThat(measured(900, 120)).isEqualTo(Cost.ofPasses(25));
        assertThat(measured(120, 120)).isEqualTo(Cost.ofPasses(25));
    }

    @Test
    void calibrationNeverGoesBelowThreePassesNorAboveTheCap() {
        assertThat(measured(9_000, 9_000).passes()).isEqualTo(3);
        assertThat(measured(1, 1).passes()).isEqualTo(200);
        assertThat(measured(0, 0).passes()).isEqualTo(200);
    }

    @Test
    void costsAreRaisedWhenAGuessHasBecomeMuchFasterThanASecondAndOnlyThen() {
        var now = Cost.ofPasses(20);

        assertThat(raised(now, 1_000)).isEqualTo(now);
        assertThat(raised(now, 700)).isEqualTo(now);
        assertThat(raised(now, 500)).isEqualTo(Cost.ofPasses(40));
        assertThat(raised(now, 10)).isEqualTo(Cost.ofPasses(Cost.MAX_PASSES));
    }

    @Test
    void aGuessIsWorthRaisingFromHalfAsMuchWorkAgainOn() {
        var now = Cost.ofPasses(20);

        assertThat(raised(now, 666)).isEqualTo(Cost.ofPasses(30));
        assertThat(raised(now, 667)).isEqualTo(now);
    }

    @Test
    void ofCostsThatAreAsHardThePresentOnesStay() {
        var now = new Cost(16_384, 8, 1);

        assertThat(now.orHarder(new Cost(8_192, 16, 1))).isEqualTo(now);
        assertThat(now.orHarder(new Cost(8_192, 17, 1))).isEqualTo(new Cost(8_192, 17, 1));
    }

    @Test
    void costsAreNeverLoweredHoweverSlowAGuessWas() {
        assertThat(raised(Cost.ofPasses(20), 60_000)).isEqualTo(Cost.ofPasses(20));
        assertThat(raised(Cost.ofPasses(Cost.MAX_PASSES), 1)).isEqualTo(Cost.ofPasses(Cost.MAX_PASSES));
        assertThat(raised(new Cost(Cost.MAX_MEMORY_KIB, 1, 1), 1)).isEqualTo(new Cost(Cost.MAX_MEMORY_KIB, 1, 1));
    }

    @Test
    void aVaultOfLessMemoryGetsAllOfItOnceThatIsMoreWork() {
        assertThat(raised(new Cost(8_192, 3, 1), 20)).isEqualTo(Cost.ofPasses(18));
        assertThat(raised(new Cost(8_192, 100, 1), 900)).isEqualTo(new Cost(8_192, 100, 1));
    }

    @Property
    void whateverWasMeasuredTheCostsNeverBecomeEasier(
            @ForAll @IntRange(min = 8, max = Cost.MAX_MEMORY_KIB) int memoryKib,
            @ForAll @IntRange(min = 1, max = Cost.MAX_PASSES) int passes,
            @ForAll @LongRange(min = 0, max = 100_000) long millis) {
        Cost.within(memoryKib, passes, 1).ifPresent(now -> {
            var next = raised(now, millis);
            assertThat(next.work()).isGreaterThanOrEqualTo(now.work());
            assertThat(next.memoryKib()).isGreaterThanOrEqualTo(now.memoryKib());
            assertThat(now.orHarder(next)).isEqualTo(next);
        });
    }

    @Test
    void calibrationOnThisComputerGivesCostsANewVaultMayHave() {
        long start = System.nanoTime();
        var cost = new Calibration().ofNew();
        var twoDerivations = Duration.ofNanos(System.nanoTime() - start);

        assertThat(cost.memoryKib()).isEqualTo(65_536);
        assertThat(cost.parallelism()).isEqualTo(1);
        assertThat(cost.passes()).isBetween(3, 200);
        assertThat(cost.passes())
                .as("reckoned from the shorter of two, which took half of all that time at most")
                .isGreaterThanOrEqualTo(
                        raised(Cost.ofPasses(3), twoDerivations.dividedBy(2).toMillis() + 1)
                                .passes());
    }

    private static Cost raised(Cost now, long tookMillis) {
        return new Calibration(_ -> Duration.ZERO).raised(now, Duration.ofMillis(tookMillis));
    }

    private static Cost measured(long firstMillis, long secondMillis) {
        var asked = new ArrayList<Cost>();
        var cost = new Calibration(least -> {
                    asked.add(least);
                    return Duration.ofMillis(asked.size() == 1 ? firstMillis : secondMillis);
                })
                .ofNew();
        assertThat(asked).containsOnly(Cost.ofPasses(3)).hasSize(2);
        return cost;
    }

    private static byte[] derive(String password, byte[] salt, Cost cost) {
        try (var secret = Secret.copyOf(password)) {
            return KeyDerivation.derive(secret, salt, cost);
        }
    }
}
