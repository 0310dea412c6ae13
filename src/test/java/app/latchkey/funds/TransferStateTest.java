package app.latchkey.funds;

import static app.latchkey.funds.TransferState.ACCEPTED;
import static app.latchkey.funds.TransferState.DONE;
import static app.latchkey.funds.TransferState.FAILED;
import static app.latchkey.funds.TransferState.PLANNED;
import static app.latchkey.funds.TransferState.SENT;
import static app.latchkey.funds.TransferState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransferStateTest {

    static List<Arguments> ways() {
        return List.of(
                Arguments.of(PLANNED, List.of(PLANNED, SENT, FAILED)),
                Arguments.of(SENT, List.of(SENT, ACCEPTED, UNKNOWN, DONE, FAILED)),
                Arguments.of(ACCEPTED, List.of(ACCEPTED, DONE, FAILED)),
                Arguments.of(UNKNOWN, List.of(ACCEPTED, UNKNOWN, DONE, FAILED)),
                Arguments.of(DONE, List.of(DONE)),
                Arguments.of(FAILED, List.of(FAILED)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aStateLeadsOnAndNeverBack(TransferState state, List<TransferState> next) {
        assertThat(Arrays.stream(TransferState.values()).filter(state::leadsTo)).containsExactlyElementsOf(next);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aStateIsPlannedOrUnsettledOrFinal(TransferState state, List<TransferState> next) {
        assertThat(List.of(state == PLANNED, state.isUnsettled(), state.isFinal()))
                .containsOnlyOnce(true);
        assertThat(state.isFinal()).isEqualTo(next.size() == 1);
    }
}
