package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.SaveProblem;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Test
    void aConstantNamesTheSentenceAndValuesStandInIt() {
        var message = Message.of("refused.folder", SaveProblem.DISK_FULL, "/data");

        assertThat(message.key()).isEqualTo("refused.folder.DISK_FULL");
        assertThat(message.in(TEXTS))
                .isEqualTo("The disk is full, and Latchkey’s folder /data could not be used."
                        + " Make some room and try again.");
    }

    @Test
    void messagesThatSayTheSameAreEqual() {
        assertThat(Message.of("problem.amount.MORE_THAN_AVAILABLE", "1", "BTC"))
                .isEqualTo(Message.of("problem.amount.MORE_THAN_AVAILABLE", "1", "BTC"))
                .isNotEqualTo(Message.of("problem.amount.MORE_THAN_AVAILABLE", "2", "BTC"));
    }

    @Test
    void aFullDiskIsSaid() {
        assertThat(Problems.ofSaving(new IOException("No space left on device")))
                .isEqualTo(Message.of("problem.save.DISK_FULL"));
    }

    @Test
    void aSentenceWithinASentenceIsSaidInTheSameLanguage() {
        var message = Message.of("failure.whole", Message.of("failure.means.TIMED_OUT"), Message.of("control.copied"));

        assertThat(message.in(TEXTS.filtered((_, _, text) -> "⟦" + text + "⟧")))
                .isEqualTo("⟦⟦No answer came in time.⟧ ⟦Copied⟧⟧");
    }
}
