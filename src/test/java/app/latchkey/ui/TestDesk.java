package app.latchkey.ui;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.Checker;
import app.latchkey.check.KeySearch;
import app.latchkey.check.WatchChoices;
import app.latchkey.files.OwnerOnly;
import app.latchkey.funds.Activity;
import app.latchkey.funds.Deposits;
import app.latchkey.funds.Journal;
import app.latchkey.funds.ScriptedOkx;
import app.latchkey.funds.Settler;
import app.latchkey.funds.Settling;
import app.latchkey.funds.SettlingWatch;
import app.latchkey.funds.TransferService;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.StatusNotice;
import app.latchkey.settings.Workspace;
import app.latchkey.store.Store;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Cost;
import app.latchkey.vault.Opening;
import app.latchkey.vault.Vault;
import app.latchkey.vault.VaultFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A desk with a real vault and a real store in a folder of the test's, and an OKX that does as the test says. */
public final class TestDesk implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-20T10:15:30.125Z");
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);
    public static final String MASTER = "correct horse battery";
    public static final String REAL_KEY = "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0";
    public static final String PRACTICE_KEY = "0badc0de-1111-4222-8333-444455556666";
    public static final String SECRET_KEY = "22582BD0CFF14C41EDBF1AB98506286D";
    public static final String PASSPHRASE = "Qwr4321!";

    /** What the disk throws at the next savings; empty while it takes everything. */
    public Optional<IOException> disk = Optional.empty();

    /** What all of the desk takes for the time. */
    public Instant now = NOW;

    private final InstantSource clock = () -> now;
    public final ScriptedOkx okx = new ScriptedOkx();
    public Optional<String> ownAddress = Optional.empty();

    /** What other sites, or the other environment, have for the key. */
    public KeySearch.Clients elsewhere = (_, _) -> okx;

    public final Vault vault;
    public final Desk desk;

    private final VaultFolder folder;
    private final Store store;
    private boolean storeIsLost;

    private TestDesk(Path path, Workspace workspace) throws IOException {
        folder = new VaultFolder(path, clock, new SecureRandom(), this::save, () -> new Cost(8, 1, 1));
        vault = folder.hasVault() ? reopen() : create();
        store = Store.open(path);
        var errors = ErrorCatalogue.load();
        var journal = new Journal(store.journal());
        var settler = new Settler(new Settling(journal, errors), clock, _ -> {
            throw new InterruptedException("One look is enough");
        });
        desk = new Desk(
                workspace,
                vault,
                new Scripted(),
                new Checker(errors, clock),
                new KeySearch(errors),
                new CheckHistory(store.verdicts()),
                new WatchChoices(store.keepAlive()),
                journal,
                new Activity(store.activity(), store.bills()),
                new TransferService(journal, errors, clock),
                new SettlingWatch(journal, settler, _ -> Optional.empty()),
                new Deposits(store.deposits()),
                new Failures(errors),
                List.of(),
                () -> {});
    }

    /** A desk in the Real workspace, over whatever lies in the folder. */
    public static TestDesk real(Path folder) throws IOException {
        return new TestDesk(folder, Workspace.REAL);
    }

    /** A desk in the Practice workspace, over whatever lies in the folder. */
    public static TestDesk practice(Path folder) throws IOException {
        return new TestDesk(folder, Workspace.PRACTICE);
    }

    /** Puts a connection into the vault: live trading on Global, with the account's uid known. */
    public Connection saved(String name, String apiKey) throws IOException {
        var credentials = new Credentials(new ApiKey(apiKey), Secret.copyOf(SECRET_KEY), Secret.copyOf(PASSPHRASE));
        var connection = Connection.of(
                        new ConnectionName(name), Site.GLOBAL, Environment.LIVE, AccountKind.MAIN, credentials, NOW)
                .withUid("4711");
        vault.put(connection);
        return connection;
    }

    public Connection saved(String name) throws IOException {
        return saved(name, REAL_KEY);
    }

    /** Puts a connection in its place that no check has come through for yet. */
    public Connection withoutUid(Connection known) throws IOException {
        vault.remove(known.id());
        var fresh = Connection.of(
                known.name(),
                known.site(),
                known.environment(),
                known.kind(),
                new Credentials(new ApiKey(REAL_KEY), Secret.copyOf(SECRET_KEY), Secret.copyOf(PASSPHRASE)),
                NOW);
        vault.put(fresh);
        return fresh;
    }

    /** Lets the Funding Account hold this much. */
    public TestDesk funding(String ccy, String amount) {
        var much = Optional.of(new BigDecimal(amount));
        okx.funding = () -> Answer.ok(List.of(new FundingBalance(ccy, much, Optional.of(BigDecimal.ZERO), much)));
        return this;
    }

    /** Makes the disk full from now on. */
    public void fillDisk() {
        disk = Optional.of(new IOException("No space left on device"));
    }

    /** Takes the record of transfers and checks away from now on: whoever reads it fails. */
    public void loseStore() {
        store.close();
        storeIsLost = true;
    }

    @Override
    public void close() {
        vault.close();
        if (!storeIsLost) {
            store.close();
        }
    }

    private Vault create() throws IOException {
        try (var master = Secret.copyOf(MASTER)) {
            return folder.create(master);
        }
    }

    private Vault reopen() {
        try (var master = Secret.copyOf(MASTER)) {
            return ((Opening.Opened) folder.open(master)).vault();
        }
    }

    private void save(Path file, byte[] contents) throws IOException {
        if (disk.isPresent()) {
            throw disk.get();
        }
        OwnerOnly.replace(file, contents);
    }

    private final class Scripted implements Exchange {

        @Override
        public OkxApi connect(Connection connection) {
            return okx;
        }

        @Override
        public OkxApi connect(Connection connection, Site site, Environment environment) {
            return elsewhere.at(site, environment);
        }

        @Override
        public Optional<String> ownAddress(Site site) {
            return ownAddress;
        }

        @Override
        public Answer<List<StatusNotice>> status(Site site) {
            return okx.status();
        }
    }
}
