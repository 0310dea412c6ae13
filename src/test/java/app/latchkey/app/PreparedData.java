package app.latchkey.app;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Settings;
import app.latchkey.settings.Workspace;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Cost;
import app.latchkey.vault.Opening;
import app.latchkey.vault.Vault;
import app.latchkey.vault.VaultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** A data folder as an earlier run left it. */
final class PreparedData {

    static final String MASTER = "correct horse battery staple";
    /** One that a new vault takes: the other is too famous for that. */
    static final String NEW_MASTER = "vellum orbit cactus thimble";

    static final String PASSPHRASE = "Qwr4321!x";

    private PreparedData() {}

    /** A Practice workspace that was used last, with an empty vault. */
    static void emptyVault(Path data) throws IOException {
        vault(data, Workspace.PRACTICE).close();
    }

    /** The same with one exchange account, “Gridbot”, whose key the exchange knows. */
    static void oneAccount(Path data, PracticeExchange exchange) throws IOException {
        oneAccount(data, exchange.createKey(KeyRequest.trading("Gridbot", PASSPHRASE)));
    }

    /** The same with a key that was made already; it is taken for one for live trading. */
    static void oneAccount(Path data, NewKey made) throws IOException {
        try (var vault = vault(data, Workspace.PRACTICE)) {
            var credentials = new Credentials(
                    new ApiKey(made.apiKey()), Secret.copyOf(made.secretKey()), Secret.copyOf(PASSPHRASE));
            vault.put(Connection.of(
                            new ConnectionName("Gridbot"),
                            Site.PRACTICE,
                            Environment.LIVE,
                            AccountKind.MAIN,
                            credentials,
                            InstantSource.system().instant())
                    .withNameOnOkx(new ApiKeyName("Gridbot"))
                    .withNotes("runs in the cellar"));
        }
    }

    /** What another computer does to the vault of {@link #oneAccount}: it knows the password and saves one more account. */
    static void addElsewhere(Path data, String name) throws IOException {
        try (var master = Secret.copyOf(MASTER);
                var vault = ((Opening.Opened) folder(data, Workspace.PRACTICE).open(master)).vault()) {
            var known = vault.connections().all().getFirst();
            vault.put(Connection.of(
                    new ConnectionName(name),
                    known.site(),
                    known.environment(),
                    known.kind(),
                    known.credentials(),
                    InstantSource.system().instant()));
        }
    }

    /** A workspace that was used last, with an empty vault under {@link #MASTER}. */
    static Vault vault(Path data, Workspace workspace) throws IOException {
        new DataFolders(data).settings().save(Settings.DEFAULT.withLastWorkspace(workspace));
        try (var master = Secret.copyOf(MASTER)) {
            return folder(data, workspace).create(master);
        }
    }

    private static VaultFolder folder(Path data, Workspace workspace) throws IOException {
        return new VaultFolder(
                new DataFolders(data).folder(workspace),
                InstantSource.system(),
                new SecureRandom(),
                OwnerOnly::replace,
                () -> new Cost(8, 1, 1));
    }
}
