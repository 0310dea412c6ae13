package app.latchkey.funds;

import static app.latchkey.funds.Samples.ACCOUNT;
import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.plan;
import static app.latchkey.funds.TransferState.ACCEPTED;
import static app.latchkey.funds.TransferState.DONE;
import static app.latchkey.funds.TransferState.FAILED;
import static app.latchkey.funds.TransferState.SENT;
import static app.latchkey.funds.TransferState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest extends JournalOnDiskTest {

    @Test
    void aTransferComesBackFromDiskAsItWas() {
        var sent = claimed(plan());
        var outcome = Outcome.of(ACCEPTED, TransferReason.BEING_PROCESSED)
                .named(Optional.of("754147"))
                .withCode("58124");

        var accepted = journal.record(sent, sent.after(outcome, START.plusNanos(1_999_999)));

        assertThat(journal.find(sent.clientId())).contains(accepted);
        assertThat(accepted.updated()).isEqualTo(START.plusMillis(1));
        assertThat(accepted.plan()).isEqualTo(sent.plan());
    }

    @Test
    void theNameThatOkxGaveIsNotForgottenByLaterSteps() {
        var sent = claimed(plan());
        var accepted = journal.record(sent, sent.after(Outcome.of(ACCEPTED).named(Optional.of("754147")), START));

        var done = journal.record(accepted, accepted.after(Outcome.of(DONE), START));

        assertThat(done.transId()).contains("754147");
    }

    @Test
    void aStepBackIsAMistakeInTheProgram() {
        var sent = claimed(plan());
        var done = journal.record(sent, sent.after(Outcome.of(DONE), START));

        assertThatThrownBy(() -> journal.record(done, done.after(Outcome.of(UNKNOWN), START)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.find(sent.clientId()).orElseThrow().state()).isEqualTo(DONE);
    }

    @Test
    void ofTwoWhoSawTheSameTheSecondGetsWhatTheFirstWrote() {
        var seen = claimed(plan());
        var first = journal.record(seen, seen.after(Outcome.of(DONE), START));

        var second = journal.record(seen, seen.after(Outcome.of(FAILED, TransferReason.NEVER_ARRIVED), START));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void activityShowsTheNewestFirstWithEveryStep() {
        var older = claimed(plan("USDT"));
        var newer = claimed(plan("BTC"));
        journal.record(older, older.after(Outcome.of(UNKNOWN, TransferReason.NO_ANSWER), START.plusSeconds(9)));

        var entries = journal.newestFirst(10, 0);

        assertThat(entries)
                .extracting(entry -> entry.transfer().clientId())
                .containsExactly(newer.clientId(), older.clientId());
        assertThat(entries.getLast().changes())
                .extracting(StateChange::state)
                .containsExactly(TransferState.PLANNED, SENT, UNKNOWN);
        assertThat(entries.getLast().changes().getLast())
                .isEqualTo(new StateChange(
                        UNKNOWN, Optional.of(TransferReason.NO_ANSWER), Optional.empty(), START.plusSeconds(9)));
    }

    @Test
    void aConnectionWithAnUnsettledTransferIsTold() {
        var sent = claimed(plan());

        assertThat(journal.unsettledOfConnection("connection")).containsExactly(sent);
        assertThat(journal.unsettledOfConnection("another")).isEmpty();
        assertThat(journal.unsettled(ACCOUNT)).containsExactly(sent);

        journal.record(sent, sent.after(Outcome.of(DONE), START));
        assertThat(journal.unsettledOfConnection("connection")).isEmpty();
        assertThat(journal.unsettled()).isEmpty();
    }

    private Transfer claimed(TransferPlan plan) {
        return ((Claim.Ours) journal.claim(plan, START, START)).transfer();
    }
}
