package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.OkxApi;
import app.latchkey.store.StoreException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Goes on settling in the background, whatever screen is shown: from an unlock to the next lock. Every transfer has a
 * thread of its own, so that a new one is asked about at once, while an old one's next look is half a minute away; whoever
 * looks first settles for all.
 *
 * <p>Safe on any thread.
 */
public final class SettlingWatch implements AutoCloseable {

    private final Journal journal;
    private final Settler settler;
    private final Function<AccountRef, Optional<OkxApi>> clients;
    private final Map<ClientId, Thread> running = new HashMap<>();
    private boolean closed;

    /** @param clients a client with any key of the account, to be closed by the watch; empty when there is none */
    public SettlingWatch(Journal journal, Settler settler, Function<AccountRef, Optional<OkxApi>> clients) {
        this.journal = journal;
        this.settler = settler;
        this.clients = clients;
    }

    /** Settles everything that is unsettled; call it at unlock. Blocks while the journal is read. */
    public void resume() {
        journal.unsettled().forEach(this::watch);
    }

    /** Settles the transfer's account until nothing is left to ask; does nothing while that is under way for it. */
    public synchronized void watch(Transfer transfer) {
        running.values().removeIf(thread -> !thread.isAlive());
        if (!closed) {
            var account = transfer.plan().account();
            running.computeIfAbsent(
                    transfer.clientId(),
                    _ -> Thread.ofVirtual().name("settling").start(() -> settle(account)));
        }
    }

    /**
     * Ends every settling, and returns when nothing of it uses a client or the journal any more; a call to OKX that is
     * under way is given up. Whatever is unsettled goes on at the next {@link #resume}.
     */
    @Override
    public void close() {
        try {
            for (var thread : interrupted()) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody who asks for a watch has to wait for the threads that end. */
    private synchronized List<Thread> interrupted() {
        closed = true;
        running.values().forEach(Thread::interrupt);
        return List.copyOf(running.values());
    }

    private void settle(AccountRef account) {
        try {
            var client = clients.apply(account);
            if (client.isPresent()) {
                settle(client.get(), account);
            }
        } catch (StoreException _) {
            return; // the disk cannot be read now: the next call of watch tries again
        }
    }

    private void settle(OkxApi client, AccountRef account) {
        try (client) {
            settler.settle(client, account);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
