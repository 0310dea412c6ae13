package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Told;
import app.latchkey.okx.TransferReceipt;
import app.latchkey.okx.TransferRequest;
import app.latchkey.okx.TransferStatus;
import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to a transfer on its way, in the end the journal says what the exchange's books say. */
class LostAnswersTest {

    @TempDir
    Path temp;

    private final List<Bill> books = new ArrayList<>();
    private final ScriptedOkx okx = new ScriptedOkx();
    private Instant now = Samples.START;

    /** What can come between the request and us knowing its answer. */
    enum Trouble {
        NONE,
        ANSWER_CUT,
        ANSWER_GARBLED,
        TIMEOUT_OF_OKX,
        BUSY,
        STILL_PROCESSING
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, true",
        "ANSWER_CUT, true",
        "ANSWER_CUT, false",
        "ANSWER_GARBLED, true",
        "ANSWER_GARBLED, false",
        "TIMEOUT_OF_OKX, true",
        "TIMEOUT_OF_OKX, false",
        "BUSY, true",
        "BUSY, false",
        "STILL_PROCESSING, true"
    })
    void theJournalEndsAsTheBooksDo(Trouble trouble, boolean booked) throws Exception {
        behave(trouble, booked);
        var plan = Samples.plan();

        try (var store = Store.open(temp)) {
            service(store).execute(plan, okx);
        }

        assertThat(settledAfterRestart(plan)).isEqualTo(booked ? TransferState.DONE : TransferState.FAILED);
        assertThat(okx.transfers).hasSize(1);
        assertThat(books).hasSize(booked ? 1 : 0);
    }

    @Test
    void aProgramThatDiesBeforeItReadsTheAnswerSettlesAfterTheRestartAndSendsNothingAgain() throws Exception {
        behave(Trouble.NONE, true);
        var plan = Samples.plan();
        var store = Store.open(temp);
        okx.transfer = request -> {
            book(request);
            store.close();
            throw new ProgramDied();
        };

        assertThat(dies(() -> service(store).execute(plan, okx))).isTrue();

        try (var restarted = Store.open(temp)) {
            assertThat(service(restarted).execute(plan, okx)).isInstanceOf(Execution.AlreadySent.class);
            assertThat(service(restarted).execute(Samples.plan(), okx)).isInstanceOf(Execution.Blocked.class);
        }
        assertThat(settledAfterRestart(plan)).isEqualTo(TransferState.DONE);
        assertThat(okx.transfers).hasSize(1);
        assertThat(books).hasSize(1);
    }

    private void behave(Trouble trouble, boolean booked) {
        okx.time = () -> Answer.ok(now);
        okx.transfer = request -> {
            if (booked) {
                book(request);
            }
            return answer(trouble);
        };
        okx.state = clientId -> isBooked(clientId)
                ? ScriptedOkx.is(TransferStatus.State.SUCCESS)
                : Answer.failed(ScriptedOkx.NOT_KNOWN);
        okx.bills = _ -> Answer.ok(List.copyOf(books));
    }

    private static Answer<TransferReceipt> answer(Trouble trouble) {
        return switch (trouble) {
            case NONE -> Answer.ok(Told.receipt("1"));
            case ANSWER_CUT -> Answer.failed(new Failure.Unreachable(Obstacle.CUT, true));
            case ANSWER_GARBLED -> Answer.failed(new Failure.Unreadable("/api/v5/asset/transfer", "", 200));
            case TIMEOUT_OF_OKX -> Answer.failed(new Failure.Rejected("50004", "timeout", 400));
            case BUSY -> Answer.failed(new Failure.Rejected("50013", "busy", 429));
            case STILL_PROCESSING -> Answer.failed(new Failure.Rejected("58124", "transfer id:1.", 200));
        };
    }

    private void book(TransferRequest request) {
        books.add(Told.bill(Map.of(
                "billId", "bill" + books.size(),
                "ccy", request.ccy(),
                "clientId", request.clientId().value(),
                "balChg", request.amount().negate().toPlainString(),
                "type", Bill.OUT_TO_TRADING,
                "ts", now.toEpochMilli())));
    }

    private boolean isBooked(ClientId clientId) {
        return books.stream()
                .anyMatch(
                        bill -> bill.clientId().filter(clientId.value()::equals).isPresent());
    }

    private TransferState settledAfterRestart(TransferPlan plan) throws IOException, InterruptedException {
        try (var store = Store.open(temp)) {
            var journal = new Journal(store.journal());
            var settler = new Settler(new Settling(journal, Samples.ERRORS), () -> now, pause -> now = now.plus(pause));
            assertThat(settler.settle(okx, Samples.ACCOUNT)).isEmpty();
            return journal.find(plan.clientId()).orElseThrow().state();
        }
    }

    private TransferService service(Store store) {
        return new TransferService(new Journal(store.journal()), Samples.ERRORS, () -> now);
    }

    private static boolean dies(Runnable program) {
        try {
            program.run();
            return false;
        } catch (ProgramDied _) {
            return true;
        }
    }

    private static final class ProgramDied extends Error {
        private static final long serialVersionUID = 1;
    }
}
