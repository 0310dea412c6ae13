package app.latchkey.funds;

import app.latchkey.okx.Answer;
import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A journal on disk, an exchange that says what it is told to, and the settling between them. */
final class SettlingRig implements AutoCloseable {

    final ScriptedOkx okx = new ScriptedOkx();

    private final Path folder;
    private Store store;
    private Journal journal;

    SettlingRig(Path folder) throws IOException {
        this.folder = folder;
        store = Store.open(folder);
        journal = new Journal(store.journal());
    }

    /** As after the program's end and a new start. */
    void restart() throws IOException {
        store.close();
        store = Store.open(folder);
        journal = new Journal(store.journal());
    }

    Journal journal() {
        return journal;
    }

    Settling settling() {
        return new Settling(journal, Samples.ERRORS);
    }

    SettleRound settle() {
        return settling().settleOnce(okx, Samples.ACCOUNT, Samples.START.plusSeconds(1));
    }

    /** OKX's clock, as far after the moment of signing. */
    void okxTimeIs(Duration afterSigning) {
        okx.time = () -> Answer.ok(Samples.START.plus(afterSigning));
    }

    Transfer unsettled(TransferPlan plan, TransferState state) {
        var sent = ((Claim.Ours) journal.claim(plan, Samples.START, Samples.START)).transfer();
        return state == TransferState.SENT ? sent : journal.record(sent, sent.after(Outcome.of(state), Samples.START));
    }

    TransferState state(Transfer transfer) {
        return found(transfer).state();
    }

    Transfer found(Transfer transfer) {
        return journal.find(transfer.clientId()).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
