package app.latchkey.app;

import app.latchkey.files.SaveProblem;
import app.latchkey.funds.Journal;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Secret;
import app.latchkey.settings.Workspace;
import app.latchkey.settings.WorkspaceLock;
import app.latchkey.store.NewerStoreException;
import app.latchkey.store.Store;
import app.latchkey.store.StoreException;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.Outside;
import app.latchkey.ui.PracticeControls;
import app.latchkey.ui.Problems;
import app.latchkey.ui.Refusal;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import app.latchkey.vault.Opening;
import app.latchkey.vault.Replacement;
import app.latchkey.vault.Vault;
import app.latchkey.vault.VaultFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A workspace that this process holds; opens its vault and lays out the desk. One thing at a time. */
final class AppGate implements Gate {

    private final Workspace workspace;
    private final Path folder;
    private final VaultFolder vaults;
    private final Optional<PracticeHost> practice;
    private final WorkspaceLock lock;
    private final DeskMaker desks;
    private final Services services;
    private final SiteHosts hosts;
    private final Optional<PracticeOverHttp> controls;
    private Optional<Desk> laidOut = Optional.empty();
    /** What was found or done and the user does not know yet. */
    private List<Message> untold = List.of();

    private boolean left;

    AppGate(Workspace workspace, Path folder, Optional<PracticeHost> practice, WorkspaceLock lock, Services services) {
        this.workspace = workspace;
        this.folder = folder;
        this.vaults = services.vaults(folder);
        this.practice = practice;
        this.lock = lock;
        this.controls = practice.map(PracticeHost::address).map(PracticeOverHttp::new);
        this.services = services;
        this.hosts = new SiteHosts(practice.map(PracticeHost::address));
        this.desks = new DeskMaker(workspace, practice.map(PracticeHost::address), services);
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public boolean hasVault() {
        return vaults.hasVault();
    }

    @Override
    public Gate.Unlocking create(Secret master) {
        return unlock(() -> new Opening.Opened(vaults.create(master)));
    }

    @Override
    public Gate.Unlocking open(Secret master) {
        return unlock(() -> vaults.open(master));
    }

    @Override
    public Gate.Unlocking startNew(Secret master) {
        return replace(() -> vaults.startNew(master));
    }

    @Override
    public Gate.Unlocking takeIn(Path file, Secret itsMaster) {
        return replace(() -> vaults.takeIn(file, itsMaster));
    }

    @Override
    public List<Copy> copies() throws IOException {
        return vaults.copies();
    }

    @Override
    public Look look(Copy copy, Secret itsMaster) {
        return vaults.look(copy.file(), itsMaster);
    }

    @Override
    public Gate.Unlocking restore(Copy copy, Secret itsMaster) {
        return replace(() -> vaults.restore(copy, itsMaster));
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
    public synchronized void startOver() {
        try {
            controls.orElseThrow().startOver();
            Store.putAside(folder);
            tell(Message.of("startOver.done"));
        } catch (IOException _) {
            tell(Message.of("startOver.failed"));
        }
    }

    @Override
    public synchronized List<AccountRef> knownAccounts() {
        try (var store = Store.open(folder)) {
            return store.journal().accounts();
        } catch (IOException | StoreException _) {
            return List.of(); // the list helps the memory, and its lack must stop nobody
        }
    }

    @Override
    public Optional<Message> unsaved() {
        try {
            vaults.saveRefusedDraft();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("problem.draft", SaveProblem.of(e)));
        }
    }

    @Override
    public <T> Optional<T> outside(Function<Outside, T> questions) {
        try (var transport = services.transport(services.catalogue())) {
            return Optional.of(questions.apply(new AppOutside(transport, hosts)));
        }
    }

    @Override
    public synchronized void close() {
        left = true;
        try (lock;
                Closeable _ = this::leavePractice) {
            laidOut.ifPresent(desk -> desk.close().run());
        } catch (IOException _) {
            // port and lock end with the process at the latest
        }
    }

    private void leavePractice() throws IOException {
        if (practice.isPresent()) {
            practice.get().close();
        }
    }

    private Gate.Unlocking unlock(Step<Opening> opening) {
        return withStore(store -> switch (opening.take()) {
            case Opening.Opened(var vault) -> layOut(vault, store);
            case Opening.Refused refused -> refused(store, Problems.ofRefused(refused));
        });
    }

    private Gate.Unlocking replace(Step<Replacement> replacement) {
        return withStore(store -> switch (replacement.take()) {
            case Replacement.Done(var vault, var old) -> {
                old.ifPresent(file -> tell(Message.of("vault.setAside", file.toString())));
                yield layOut(vault, store);
            }
            case Opening.Refused refused -> refused(store, Problems.ofRefused(refused));
        });
    }

    /** The store comes first: when it cannot be opened, no vault was made that would stand in the next try's way. */
    private synchronized Gate.Unlocking withStore(StoreUse use) {
        if (left) {
            return new Gate.Unlocking.Refused(Refusal.of(Message.of("problem.vault.LEFT")));
        }
        Store store;
        try {
            store = Store.open(folder, Journal::makesSense);
        } catch (NewerStoreException _) {
            return new Gate.Unlocking.Refused(Refusal.of(Message.of("problem.vault.NEWER")));
        } catch (IOException e) {
            return new Gate.Unlocking.Refused(Refusal.of(Message.of("problem.store", SaveProblem.of(e))));
        }
        store.setAside().ifPresent(damaged -> StoreNews.of(damaged).forEach(this::tell));
        try {
            return use.with(store);
        } catch (IOException e) {
            return refused(store, Refusal.of(Problems.ofSaving(e)));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void tell(Message news) {
        untold = Stream.concat(untold.stream(), Stream.of(news)).toList();
    }

    private Gate.Unlocking layOut(Vault vault, Store store) {
        try {
            var desk = desks.layOut(vault, store, untold);
            laidOut = Optional.of(desk);
            untold = List.of();
            return new Gate.Unlocking.Opened(desk);
        } catch (StoreException e) {
            vault.close();
            return refused(store, Refusal.of(Message.of("problem.store", e.problem())));
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    private static Gate.Unlocking refused(Store store, Refusal refusal) {
        store.close();
        return new Gate.Unlocking.Refused(refusal);
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    private interface StoreUse {
        Gate.Unlocking with(Store store) throws IOException;
    }
}
