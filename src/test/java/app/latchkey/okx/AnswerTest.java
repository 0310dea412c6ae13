package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void aValueIsChangedIntoAnotherAndAFailureStaysWhatItIs() {
        assertThat(Answer.ok("754147").map(String::length)).isEqualTo(Answer.ok(6));
        assertThat(Answer.<String>failed(new Failure.TooBusy()).map(String::length))
                .isEqualTo(Answer.failed(new Failure.TooBusy()));
    }
}
