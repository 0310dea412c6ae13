package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillTypeTest {

    @ParameterizedTest
    @CsvSource({
        "1,   DEPOSIT",
        "2,   WITHDRAWAL",
        "13,  CANCELLED_WITHDRAWAL",
        "20,  WITH_SUB_ACCOUNT",
        "21,  WITH_SUB_ACCOUNT",
        "22,  WITH_MAIN_ACCOUNT",
        "23,  WITH_MAIN_ACCOUNT",
        "130, IN_FROM_TRADING",
        "131, OUT_TO_TRADING",
        "999, OTHER",
        "'',  OTHER",
    })
    void okxsNumbersStandForWhatMovedTheMoney(String number, BillType type) {
        assertThat(BillType.of(number)).isEqualTo(type);
    }

    @Test
    void depositsAreAskedForAloneAndOnlyNewerOnes() {
        var query = BillQuery.deposits(Optional.of(Rig.NOW));

        assertThat(query.type().map(BillType::of)).contains(BillType.DEPOSIT);
        assertThat(query.before()).contains(Rig.NOW);
        assertThat(query.after()).isEmpty();
    }
}
