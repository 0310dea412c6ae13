package app.latchkey.app;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.KeySearch;
import app.latchkey.files.SaveProblem;
import app.latchkey.funds.Journal;
import app.latchkey.funds.Pauser;
import app.latchkey.funds.Settler;
import app.latchkey.funds.Settling;
import app.latchkey.funds.SettlingWatch;
import app.latchkey.funds.TransferService;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Secret;
import app.latchkey.okx.OkxTransport;
import app.latchkey.settings.Workspace;
import app.latchkey.settings.WorkspaceLock;
import app.latchkey.store.NewerStoreException;
import app.latchkey.store.Store;
import app.latchkey.store.StoreException;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.PracticeControls;
import app.latchkey.ui.Problems;
import app.latchkey.vault.Opening;
import app.latchkey.vault.Vault;
import app.latchkey.vault.VaultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A workspace that this process holds; opens its vault and lays out the desk. */
final class AppGate implements Gate {

    private final Workspace workspace;
    private final Path folder;
    private final VaultFolder vaults;
    private final Optional<PracticeHost> practice;
    private final WorkspaceLock lock;
    private final Services services;
    private final Optional<PracticeOverHttp> controls;

    /** How starting over went, to be told once. */
    private volatile Optional<Message> startedOver = Optional.empty();

    AppGate(Workspace workspace, Path folder, Optional<PracticeHost> practice, WorkspaceLock lock, Services services) {
        this.workspace = workspace;
        this.folder = folder;
        this.vaults = services.vaults(folder);
        this.practice = practice;
        this.lock = lock;
        this.services = services;
        this.controls = practice.map(PracticeHost::address).map(PracticeOverHttp::new);
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public boolean hasVault() {
        return vaults.hasVault();
    }

    /** The store comes first: when it cannot be opened, no vault was made that would stand in the next try's way. */
    @Override
    public Gate.Unlocking create(Secret master) {
        return withStore(store -> {
            try {
                return layOut(vaults.create(master), store);
            } catch (IOException e) {
                store.close();
                return new Gate.Unlocking.Refused(Problems.ofSaving(e));
            }
        });
    }

    @Override
    public Gate.Unlocking open(Secret master) {
        return switch (vaults.open(master)) {
            case Opening.Opened(var vault) -> opened(vault);
            case Opening.TooSoon(var pause) ->
                new Gate.Unlocking.Refused(Message.of("problem.vault.TOO_SOON", pause.toSeconds() + 1));
            case Opening.WrongPassword _ -> refused("problem.vault.WRONG_PASSWORD");
            case Opening.Damaged(var what) -> new Gate.Unlocking.Refused(Message.of("problem.vault.damaged", what));
            case Opening.NewerVersion _ -> refused("problem.vault.NEWER");
            case Opening.Missing _ -> refused("problem.vault.MISSING");
            case Opening.Unreadable(var cause) ->
                new Gate.Unlocking.Refused(Message.of("problem.vault.unreadable", SaveProblem.of(cause)));
        };
    }

    @Override
    public Optional<PracticeControls> practice() {
        return controls.map(Function.identity());
    }

    /**
     * The exchange first: if the record cannot be set aside then, starting over once more does it. Connections keep the
     * accounts that they belonged to, which are no more: their keys are gone with them, so nothing is ever asked for these.
     */
    @Override
    public void startOver() {
        try {
            controls.orElseThrow().startOver();
            Store.putAside(folder);
            startedOver = Optional.of(Message.of("startOver.done"));
        } catch (IOException _) {
            startedOver = Optional.of(Message.of("startOver.failed"));
        }
    }

    @Override
    public void close() {
        try (lock) {
            if (practice.isPresent()) {
                practice.get().close();
            }
        } catch (IOException _) {
            // port and lock end with the process at the latest
        }
    }

    private Gate.Unlocking opened(Vault vault) {
        var unlocking = withStore(store -> layOut(vault, store));
        if (unlocking instanceof Gate.Unlocking.Refused) {
            vault.close();
        }
        return unlocking;
    }

    private Gate.Unlocking withStore(Function<Store, Gate.Unlocking> use) {
        try {
            return use.apply(Store.open(folder));
        } catch (NewerStoreException _) {
            return refused("problem.vault.NEWER");
        } catch (IOException e) {
            return new Gate.Unlocking.Refused(Message.of("problem.store", SaveProblem.of(e)));
        }
    }

    private Gate.Unlocking layOut(Vault vault, Store store) {
        try {
            return new Gate.Unlocking.Opened(desk(vault, store));
        } catch (StoreException e) {
            store.close();
            vault.close();
            return new Gate.Unlocking.Refused(Message.of("problem.store", e.problem()));
        }
    }

    private Desk desk(Vault vault, Store store) {
        var catalogue = services.catalogue();
        var transport = services.transport(catalogue);
        var exchange = new AppExchange(transport, vault, practice.map(PracticeHost::address));
        var journal = new Journal(store.journal());
        var settler = new Settler(new Settling(journal, catalogue), services.clock(), Pauser.sleeping());
        var settling =
                new SettlingWatch(journal, settler, account -> exchange.connect(account, senders(journal, account)));
        var transfers = new TransferService(journal, catalogue, services.clock());
        settling.resume();
        var notice = store.setAside()
                .map(kept -> Message.of("problem.storeDamaged", kept.toString()))
                .or(() -> startedOver);
        startedOver = Optional.empty();
        return new Desk(
                workspace,
                vault,
                exchange,
                services.checker(catalogue),
                new KeySearch(catalogue),
                new CheckHistory(store.verdicts()),
                journal,
                transfers,
                settling,
                new Failures(catalogue),
                notice,
                () -> putAway(vault, store, transport, transfers, settling));
    }

    /**
     * What reads ends at once. A transfer under way is awaited, at most its timeout, and its outcome written down before
     * the store closes; it works with a copy of the credentials, which is wiped with the transport's buffers.
     */
    private static void putAway(
            Vault vault, Store store, OkxTransport transport, TransferService transfers, SettlingWatch settling) {
        transport.endReads();
        settling.close();
        vault.close();
        transfers.close();
        transport.close();
        store.close();
    }

    private static Set<String> senders(Journal journal, AccountRef account) {
        return journal.unsettled(account).stream()
                .map(transfer -> transfer.plan().connectionId())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Gate.Unlocking refused(String key) {
        return new Gate.Unlocking.Refused(Message.of(key));
    }
}
