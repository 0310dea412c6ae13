package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05", "2026-11-5", " 2026.11.05 ", "2026/11/5"})
    void yearMonthAndDayInThisOrderAreADay(String typed) {
        assertThat(TypedDay.parse(typed).value()).contains(LocalDate.of(2026, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/05/2026", "5.11.2026", "26-11-05", "2026-11", "2026-11.05", "yesterday", "20261105"})
    void anotherOrderOrFormIsNotGuessedAt(String typed) {
        assertThat(TypedDay.parse(typed).problem()).contains(TypedDay.Problem.NOT_A_DAY);
    }

    @Test
    void aDayThatNoCalendarHasIsCalledSo() {
        assertThat(TypedDay.parse("2026-02-29").problem()).contains(TypedDay.Problem.NO_SUCH_DAY);
        assertThat(TypedDay.parse("2028-02-29").value()).contains(LocalDate.of(2028, 2, 29));
    }
}
