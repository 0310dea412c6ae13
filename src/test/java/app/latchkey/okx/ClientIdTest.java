package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientIdTest {

    @Test
    void everyNewOneIsAnotherInTheFormThatOkxTakes() {
        assertThat(ClientId.random().value()).matches("[0-9a-f]{32}");
        assertThat(ClientId.random()).isNotEqualTo(ClientId.random());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-b", "ä", "abcdefghijklmnopqrstuvwxyz1234567"})
    void whatOkxWouldRefuseIsNone(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientId(value));
    }
}
