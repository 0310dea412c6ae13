package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WipeTest {

    private final byte[] bytes = {1, 2, 3};
    private final char[] chars = {'a', 'b', 'c'};

    @Test
    void whatIsClearedIsOverwrittenToItsEnd() {
        Wipe.clear(bytes);
        Wipe.clear(chars);

        assertThat(bytes).containsExactly(0, 0, 0);
        assertThat(chars).containsExactly('\0', '\0', '\0');
    }

    @Test
    void whatIsLentIsWholeDuringTheUseAndOverwrittenAfterIt() {
        assertThat(Wipe.after(bytes, byte[]::clone)).containsExactly(1, 2, 3);
        assertThat(Wipe.after(chars, char[]::clone)).containsExactly('a', 'b', 'c');

        assertThat(bytes).containsOnly(0);
        assertThat(chars).containsOnly('\0');
    }

    @Test
    void whatIsLentToAUseThatFailsIsOverwrittenAsWell() {
        assertThatThrownBy(() -> Wipe.after(bytes, lent -> Arrays.copyOf(lent, -1)))
                .isInstanceOf(NegativeArraySizeException.class);
        assertThatThrownBy(() -> Wipe.after(chars, lent -> Arrays.copyOf(lent, -1)))
                .isInstanceOf(NegativeArraySizeException.class);

        assertThat(bytes).containsOnly(0);
        assertThat(chars).containsOnly('\0');
    }
}
