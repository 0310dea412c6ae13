package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Entrance;
import app.latchkey.ui.Gate;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Cost;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The Practice workspace as the app opens it, with a vault that costs next to nothing. */
final class OpenDesk {

    private static final String MASTER = "correct horse battery";
    private static final Cost CHEAP = new Cost(8, 1, 1);

    private OpenDesk() {}

    /** Makes the workspace's vault with one connection in it, and closes it again. */
    static Connection makeVault(Path data, Credentials credentials) throws IOException {
        var folder = new DataFolders(data).folder(Workspace.PRACTICE);
        var connection = Connection.of(
                new ConnectionName("Grid bot"),
                Site.PRACTICE,
                Environment.LIVE,
                AccountKind.MAIN,
                credentials,
                InstantSource.system().instant());
        try (var master = Secret.copyOf(MASTER);
                var vault = services().vaults(folder).create(master)) {
            vault.put(connection);
        }
        return connection;
    }

    static Gate enter(Path data, Optional<URI> practiceAt) {
        var entering = entering(data, practiceAt);
        assertThat(entering).isInstanceOf(Entrance.Entering.Entered.class);
        return ((Entrance.Entering.Entered) entering).gate();
    }

    static Entrance.Entering entering(Path data, Optional<URI> practiceAt) {
        return new AppEntrance(new DataFolders(data), practiceAt, services()).enter(Workspace.PRACTICE);
    }

    /** The same at another time. */
    static Gate enterAt(InstantSource clock, Path data, URI practiceAt) {
        var entrance = new AppEntrance(new DataFolders(data), Optional.of(practiceAt), services(clock));
        return ((Entrance.Entering.Entered) entrance.enter(Workspace.PRACTICE)).gate();
    }

    private static Services services() {
        return services(InstantSource.system());
    }

    private static Services services(InstantSource clock) {
        return new Services(clock, () -> CHEAP, OwnerOnly::replace, Optional::empty);
    }

    static Desk unlock(Gate gate) {
        var unlocking = unlocking(gate);
        assertThat(unlocking).isInstanceOf(Gate.Unlocking.Opened.class);
        return ((Gate.Unlocking.Opened) unlocking).desk();
    }

    static Gate.Unlocking unlocking(Gate gate) {
        try (var master = Secret.copyOf(MASTER)) {
            return gate.open(master);
        }
    }

    /** Some USDT from Funding to Trading. */
    static TransferPlan plan(AccountRef account, Connection connection, String amount) {
        return TransferPlan.make(
                connection.id().toString(),
                account,
                "USDT",
                new TransferAmount(new BigDecimal(amount)),
                AccountType.FUNDING,
                AccountType.TRADING,
                InstantSource.system().instant());
    }

    /** The account behind a connection, as the exchange tells. */
    static AccountRef account(Desk desk, Connection connection) {
        try (var okx = desk.exchange().connect(connection)) {
            var uid = okx.config().value().orElseThrow().uid();
            return new AccountRef(connection.site(), connection.environment(), uid);
        }
    }
}
