package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ActivityFilter.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityFilterTest {

    @ParameterizedTest
    @EnumSource
    void everyStateIsFoundUnderAllAndUnderOneOther(TransferState state) {
        assertThat(Stream.of(Kind.values()).filter(kind -> kind.states().contains(state)))
                .contains(Kind.ALL)
                .hasSize(2);
    }

    /** Latchkey may have been killed before it could write down what came. */
    @Test
    void whatWasSentAndNotAnsweredIsNotKnown() {
        assertThat(Kind.UNKNOWN.states()).containsExactlyInAnyOrder(TransferState.SENT, TransferState.UNKNOWN);
    }
}
