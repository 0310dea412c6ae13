package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Transfer;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import app.latchkey.ui.Texts;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a transfer that OKX answered with a code is said to be, on the funds screen and, the same, under Activity. */
class TransferWordsTest {

    private TestDesk test;
    private Connection connection;
    private TransferWords words;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.practice(folder);
        connection = test.saved("Gridbot");
        words = new TransferWords(Texts.in(Locale.ENGLISH), test.desk.failures());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aRefusalSaysWhatTheCodeMeansAndWhatToDo() {
        var transfer = answered("50120", "This API key doesn't have permission to use this function");

        assertThat(words.sentence(transfer))
                .isEqualTo("1.50 USDT did not move, Funding → Trading. The key lacks the permission that this takes."
                        + " Edit the key on OKX’s API page and switch that permission on."
                        + " OKX’s code for this is 50120.");
        assertThat(words.stateAndReason(transfer))
                .isEqualTo("Failed. The key lacks the permission that this takes."
                        + " Edit the key on OKX’s API page and switch that permission on."
                        + " OKX’s code for this is 50120.");
    }

    @Test
    void anAnswerThatDecidesNothingIsExplainedWithoutAnythingToDo() {
        assertThat(words.sentence(answered("50013", "Systems are busy. Please try again later.")))
                .isEqualTo("1.50 USDT, Funding → Trading: it is not known yet whether it moved."
                        + " The exchange’s answer does not say whether money moved."
                        + " OKX’s systems are busy. OKX’s code for this is 50013.");
    }

    @Test
    void ofACodeThatNobodyDocumentedOkxsOwnWordsAreShownForEver() {
        var transfer = answered("58999", "Transfers from 203.0.113.9 rest on Sundays");

        assertThat(words.stateAndReason(transfer))
                .endsWith("OKX answered with a code that its documents do not explain."
                        + " OKX’s own words: “Transfers from … rest on Sundays” (code 58999).");
    }

    @Test
    void aTransferThatOkxIsWorkingOnNeedsNoCode() {
        assertThat(words.sentence(answered("58124", "Your transfer is being processed, transfer id:754147.")))
                .isEqualTo("The exchange has accepted 1.50 USDT, Funding → Trading, and is working on it."
                        + " The exchange says that it is being processed.");
    }

    @Test
    void whatIsNotKnownSaysSinceWhenWhatIsDoneAboutItAndWhatWaits() {
        assertThat(words.doing(answered("50013", "Systems are busy. Please try again later.")))
                .startsWith("Not known since November 20, 2026")
                .contains(
                        "Latchkey asks the exchange for it by name and, where that brings nothing, looks into the bills")
                .endsWith("Until it is settled, no other transfer of USDT, Funding → Trading, starts in this account,"
                        + " whichever of its keys would send it, so that nothing is moved twice.");
    }

    @Test
    void whatIsSettledSaysNoMoreThanHowItEnded() {
        var refused = answered("50120", "This API key doesn't have permission to use this function");

        assertThat(words.all(refused)).isEqualTo(words.sentence(refused));
    }

    /** As the journal has it. */
    private Transfer answered(String code, String message) {
        test.okx.transfer = _ -> Answer.failed(new Failure.Rejected(code, message, 200));
        TestTransfers.send(test, connection);
        return test.desk.journal().newestFirst(1, 0).getFirst().transfer();
    }
}
