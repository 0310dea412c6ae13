package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 seconds",
        "PT0.12S, 0.1 seconds",
        "-PT42.5S, 42.5 seconds",
        "PT1M59S, 119 seconds",
        "PT2M, 2 minutes",
        "PT1H59M29S, 119 minutes",
        "PT23H59M59.8S, 24 hours",
        "-PT24H0.2S, 24 hours",
        "P2D, 2 days",
        "P365D, 365 days",
        "P5000D, '5,000 days'",
    })
    void aLengthIsNamedInTheUnitThatAPersonWouldTake(Duration length, String words) {
        assertThat(Spans.words(length, Texts.in(Locale.ENGLISH))).isEqualTo(words);
    }

    @Test
    void numbersAreWrittenTheWayOfTheLanguage() {
        assertThat(Spans.words(Duration.ofMillis(1500), Texts.in(Locale.GERMAN)))
                .startsWith("1,5 ");
    }
}
