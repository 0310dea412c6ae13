package app.latchkey.funds;

import static app.latchkey.funds.Samples.ERRORS;
import static app.latchkey.funds.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.okx.Answer;
import app.latchkey.okx.TransferStatus;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SettlingWatchTest extends JournalOnDiskTest {

    private final ScriptedOkx okx = new ScriptedOkx();
    private final CountDownLatch nobodyOpensIt = new CountDownLatch(1);
    private final AtomicInteger pausing = new AtomicInteger();
    private SettlingWatch watch;

    @BeforeEach
    void open() {
        var settler = new Settler(new Settling(journal, ERRORS), () -> START, _ -> {
            pausing.incrementAndGet();
            nobodyOpensIt.await();
        });
        watch = new SettlingWatch(journal, settler, _ -> Optional.of(okx));
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void aNewTransferIsAskedAboutAtOnceThoughAnOldOnesNextLookIsFarAway() {
        watch.watch(sent("USDT"));
        await().until(() -> pausing.get() == 1);
        var newer = sent("BTC");
        okx.state = asked -> asked.equals(newer.clientId())
                ? ScriptedOkx.is(TransferStatus.State.SUCCESS)
                : Answer.failed(ScriptedOkx.NOT_KNOWN);

        watch.watch(newer);

        await().until(() -> state(newer) == TransferState.DONE);
    }

    @Test
    void aTransferThatIsBeingSettledIsNotAskedAboutTwice() {
        var transfer = sent("USDT");
        watch.watch(transfer);
        watch.watch(transfer);
        watch.resume();

        await().until(() -> pausing.get() > 0);
        watch.close();

        assertThat(okx.statesAsked).hasSize(1);
    }

    @Test
    void everythingUnsettledIsSettledAfterAnUnlock() {
        var usdt = sent("USDT");
        var btc = sent("BTC");
        okx.state = _ -> ScriptedOkx.is(TransferStatus.State.SUCCESS);

        watch.resume();

        await().until(() -> state(usdt) == TransferState.DONE && state(btc) == TransferState.DONE);
    }

    @Test
    void onceClosedNothingIsSettledAnyMore() {
        watch.close();

        watch.watch(sent("USDT"));
        watch.close();

        assertThat(okx.statesAsked).isEmpty();
    }

    @Test
    void aJournalThatCannotBeReadIsTriedAgainLater() {
        var transfer = sent("USDT");
        store.close();

        watch.watch(transfer);

        await().until(() -> pausing.get() == 1);
        assertThat(okx.statesAsked).isEmpty();
    }

    private Transfer sent(String ccy) {
        return ((Claim.Ours) journal.claim(Samples.plan(ccy), START, START)).transfer();
    }

    private TransferState state(Transfer transfer) {
        return journal.find(transfer.clientId()).orElseThrow().state();
    }
}
