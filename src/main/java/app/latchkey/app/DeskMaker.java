package app.latchkey.app;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.KeySearch;
import app.latchkey.check.WatchChoices;
import app.latchkey.funds.Activity;
import app.latchkey.funds.Deposits;
import app.latchkey.funds.Journal;
import app.latchkey.funds.Pauser;
import app.latchkey.funds.Settler;
import app.latchkey.funds.Settling;
import app.latchkey.funds.SettlingWatch;
import app.latchkey.funds.TransferService;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.OkxTransport;
import app.latchkey.settings.Workspace;
import app.latchkey.store.Store;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Message;
import app.latchkey.vault.Vault;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the services around an open vault, and puts them away again. */
final class DeskMaker {

    private final Workspace workspace;
    private final Optional<URI> practice;
    private final Services services;

    /** @param practice the practice exchange's address; empty in the Real workspace */
    DeskMaker(Workspace workspace, Optional<URI> practice, Services services) {
        this.workspace = workspace;
        this.practice = practice;
        this.services = services;
    }

    /**
     * The desk of a vault and a store, which it closes with itself.
     *
     * @param notices of what was found and done to open it
     */
    Desk layOut(Vault vault, Store store, List<Message> notices) {
        var catalogue = services.catalogue();
        var transport = services.transport(catalogue);
        var exchange = new AppExchange(transport, vault, practice);
        var journal = new Journal(store.journal());
        var settler = new Settler(new Settling(journal, catalogue), services.clock(), Pauser.sleeping());
        var settling =
                new SettlingWatch(journal, settler, account -> exchange.connect(account, senders(journal, account)));
        var transfers = new TransferService(journal, catalogue, services.clock());
        transfers.resume();
        settling.resume();
        return new Desk(
                workspace,
                vault,
                exchange,
                services.checker(catalogue),
                new KeySearch(catalogue),
                new CheckHistory(store.verdicts()),
                new WatchChoices(store.keepAlive()),
                journal,
                new Activity(store.activity(), store.bills()),
                transfers,
                settling,
                new Deposits(store.deposits()),
                new Failures(catalogue),
                notices,
                new Once(() -> putAway(vault, store, transport, transfers, settling)));
    }

    /**
     * What reads ends at once. A transfer under way is awaited, at most its timeout, and its outcome written down before
     * the store closes; it works with a copy of the credentials, which is wiped with the transport's buffers.
     */
    private static void putAway(
            Vault vault, Store store, OkxTransport transport, TransferService transfers, SettlingWatch settling) {
        // from the last to the first, and none is left open when another fails
        try (store;
                transport;
                transfers;
                vault;
                settling) {
            transport.endReads();
        }
    }

    private static Set<String> senders(Journal journal, AccountRef account) {
        return journal.unsettled(account).stream()
                .map(transfer -> transfer.plan().connectionId())
                .collect(Collectors.toUnmodifiableSet());
    }
}
