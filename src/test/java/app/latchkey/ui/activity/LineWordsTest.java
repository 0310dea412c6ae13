package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ActivityLine;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferReason;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.Told;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWordsTest {

    private TestDesk test;
    private Transfer sent;
    private LineWords words;

    @BeforeEach
    void send(@TempDir Path folder) throws IOException {
        test = TestDesk.practice(folder);
        TestTransfers.send(test, test.saved("Gridbot"));
        sent = test.desk.journal().newestFirst(1, 0).getFirst().transfer();
        words = new LineWords(Texts.in(Locale.ENGLISH), test.desk.failures(), new AccountNames(test.vault));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, Not known, CAUTION",
        "ACCEPTED, Accepted, INFO",
        "UNKNOWN, Not known, CAUTION",
        "FAILED, Failed, DANGER"
    })
    void aTransferThatIsNotSettledOrFailedHasASign(TransferState state, String said, Notice.Kind sign) {
        assertThat(words.state(at(state, Optional.empty()))).isEqualTo(new LineState(said, Optional.of(sign)));
    }

    @Test
    void aTransferThatWentWellHasNoSignUnlessItMovedMoreThanOnce() {
        assertThat(words.state(at(TransferState.DONE, Optional.empty())).sign()).isEmpty();
        assertThat(words.state(at(TransferState.DONE, Optional.of(TransferReason.SEEN_IN_BILLS)))
                        .sign())
                .isEmpty();
        assertThat(words.state(at(TransferState.DONE, Optional.of(TransferReason.MOVED_MORE_THAN_ONCE)))
                        .sign())
                .contains(Notice.Kind.DANGER);
    }

    @Test
    void aBillHasNoSign() {
        var account = sent.plan().account();
        var bill = Told.bill(
                Map.of("billId", "1", "ccy", "USDT", "balChg", "1.5", "type", "1", "ts", TestDesk.NOW.toEpochMilli()));

        assertThat(words.state(new ActivityLine.Booked(account, bill)))
                .isEqualTo(new LineState("Booked", Optional.empty()));
    }

    /** The transfer as if it stood there. */
    private ActivityLine at(TransferState state, Optional<TransferReason> reason) {
        var there = new Transfer(
                sent.plan(), state, sent.signedAt(), sent.transId(), sent.code(), sent.words(), reason, sent.updated());
        return new ActivityLine.Moved(there, Optional.empty());
    }
}
