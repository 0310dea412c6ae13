package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void whatWasAnsweredHasLeftWhateverTheAnswer() {
        assertThat(new Failure.Rejected("50119", "", 401).mayHaveLeft()).isTrue();
        assertThat(new Failure.Unreadable("/api/v5/asset/transfer", "", 200).mayHaveLeft())
                .isTrue();
    }

    @Test
    void whatHadNoTurnHasNotLeft() {
        assertThat(new Failure.TooBusy().mayHaveLeft()).isFalse();
    }
}
