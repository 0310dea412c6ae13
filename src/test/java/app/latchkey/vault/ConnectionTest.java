package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private final Connection full = TestVaults.connection("Grid bot")
            .withNotes("in the cellar")
            .withNameOnOkx(new ApiKeyName("latchkey"))
            .withWhitelist(new IpWhitelist(List.of(new IpEntry("203.0.113.7"))))
            .withUid("44705892343619584")
            .withCare(new Care(Optional.of(NOW), Optional.empty()));

    @Test
    void ofAnotherSiteOrEnvironmentItIsNotKnownWhoseAccountItIs() {
        var moved = full.at(Site.GLOBAL, Environment.LIVE);

        assertThat(moved.site()).isEqualTo(Site.GLOBAL);
        assertThat(moved.environment()).isEqualTo(Environment.LIVE);
        assertThat(moved.uid()).isEmpty();
        assertThatAllBut(moved, "site", "environment", "uid").isEqualTo(full);
    }

    @Test
    void itsKindAndItsCareChangeByThemselves() {
        assertThat(full.withKind(AccountKind.MAIN).kind()).isEqualTo(AccountKind.MAIN);
        assertThatAllBut(full.withKind(AccountKind.MAIN), "kind").isEqualTo(full);
        assertThat(full.withCare(Care.NONE).care()).isEqualTo(Care.NONE);
        assertThatAllBut(full.withCare(Care.NONE), "care").isEqualTo(full);
    }

    @Test
    void notesAreTenThousandCharactersAtMost() {
        assertThat(full.withNotes("x".repeat(10_000)).notes()).hasSize(10_000);
        assertThatThrownBy(() -> full.withNotes("x".repeat(10_001))).isInstanceOf(IllegalArgumentException.class);
    }

    private static RecursiveComparisonAssert<?> assertThatAllBut(Connection connection, String... changed) {
        return assertThat(connection).usingRecursiveComparison().ignoringFields(changed);
    }
}
