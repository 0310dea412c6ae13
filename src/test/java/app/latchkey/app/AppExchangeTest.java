package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Cost;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Practice and OKX never meet, whatever a vault holds. */
class AppExchangeTest {

    private static final Environment LIVE = Environment.LIVE;

    @TempDir
    Path folder;

    private PracticeRig rig;
    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(folder);
        var services = new Services(rig.ours, () -> new Cost(8, 1, 1), OwnerOnly::replace, Optional::empty);
        try (var master = Secret.copyOf("correct horse battery")) {
            vault = services.vaults(folder.resolve("vault")).create(master);
        }
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
        rig.close();
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void theRealWorkspaceSpeaksToOkxsOwnSitesAndToNoOther(Site site) throws IOException {
        var exchange = new AppExchange(rig.transport, vault, Optional.empty());
        var connection = saved(site);

        if (site.isOfficial()) {
            exchange.connect(connection).close();
        } else {
            assertThatThrownBy(() -> exchange.connect(connection)).hasMessage("Practice and OKX never meet");
            assertThatThrownBy(() -> exchange.connect(saved(Site.GLOBAL), site, LIVE))
                    .hasMessage("Practice and OKX never meet");
            assertThatThrownBy(() -> exchange.ownAddress(site)).hasMessage("Practice and OKX never meet");
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void thePracticeWorkspaceSpeaksToThePracticeExchangeAndToNoOther(Site site) throws IOException {
        var exchange = new AppExchange(rig.transport, vault, Optional.of(rig.exchange.address()));
        var connection = saved(site);

        if (site.isOfficial()) {
            assertThatThrownBy(() -> exchange.connect(connection)).hasMessage("Practice and OKX never meet");
            assertThatThrownBy(() -> exchange.connect(saved(Site.PRACTICE), site, LIVE))
                    .hasMessage("Practice and OKX never meet");
            assertThatThrownBy(() -> exchange.ownAddress(site)).hasMessage("Practice and OKX never meet");
        } else {
            try (var okx = exchange.connect(connection)) {
                assertThat(okx.time().value()).isPresent();
            }
        }
    }

    @Test
    void aPracticeExchangeOnAnotherComputerIsNone() throws IOException {
        var exchange = new AppExchange(rig.transport, vault, Optional.of(URI.create("http://203.0.113.7:8080")));
        var connection = saved(Site.PRACTICE);

        assertThatThrownBy(() -> exchange.connect(connection)).isInstanceOf(IllegalArgumentException.class);
    }

    private Connection saved(Site site) throws IOException {
        try (var credentials = PracticeRig.credentials(
                "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0", "22582BD0CFF14C41EDBF1AB98506286D", PracticeRig.PASSPHRASE)) {
            var connection = Connection.of(
                    new ConnectionName("Bot on " + site),
                    site,
                    LIVE,
                    AccountKind.MAIN,
                    credentials,
                    rig.ours.instant());
            vault.put(connection);
            return connection;
        }
    }
}
