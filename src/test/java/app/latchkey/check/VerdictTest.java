package app.latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void onlyAKeyThatCanWithdrawIsAskedAboutBeforeItIsGivenToATerminal() {
        assertThat(Arrays.stream(Verdict.values()).filter(Verdict::asksBeforeHandOff))
                .containsExactly(Verdict.UNSAFE);
    }

    @Test
    void onlyAProvedKeyIsReady() {
        assertThat(Arrays.stream(Verdict.values()).filter(Verdict::isReady))
                .containsExactly(Verdict.READY, Verdict.READY_WITH_ADVICE);
    }
}
