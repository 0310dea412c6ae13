package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferRequestTest {

    private static TransferRequest request(String amount, AccountType to) {
        return new TransferRequest("USDT", new BigDecimal(amount), AccountType.FUNDING, to, new ClientId("abc123"));
    }

    @Test
    void theSmallestAmountIsOne() {
        assertThat(request("0.00000001", AccountType.TRADING).amount()).isEqualTo("0.00000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1"})
    void nothingAndLessIsNoAmount(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> request(amount, AccountType.TRADING));
    }

    @Test
    void anAccountIsNotMovedIntoItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> request("1", AccountType.FUNDING));
    }
}
