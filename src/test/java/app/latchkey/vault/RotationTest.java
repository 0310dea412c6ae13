package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ConnectionId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final ConnectionId SUCCESSOR = ConnectionId.random();

    private final Rotation begun = Rotation.begunAt(NOW);

    @Test
    void whatIsSettledCanBeUnsettledAgain() {
        var settled = begun.withSettled("CCXT", true).withSettled("DOTENV", true);

        assertThat(settled.settled()).containsExactlyInAnyOrder("CCXT", "DOTENV");
        assertThat(settled.withSettled("CCXT", false).settled()).containsExactly("DOTENV");
    }

    @Test
    void eachStepKeepsThoseBeforeIt() {
        var done = begun.withSuccessor(SUCCESSOR).withSettled("CCXT", true).withDeleted(Optional.of(NOW));

        assertThat(done).isEqualTo(new Rotation(NOW, Optional.of(SUCCESSOR), Set.of("CCXT"), Optional.of(NOW)));
        assertThat(done.withDeleted(Optional.empty()).deleted()).isEmpty();
    }

    @Test
    void timesAreInWholeMillisecondsAsTheVaultFileHoldsThem() {
        var precise = NOW.plusNanos(456_789);

        assertThat(Rotation.begunAt(precise).begun()).isEqualTo(NOW);
        assertThat(begun.withDeleted(Optional.of(precise)).deleted()).contains(NOW);
    }
}
