package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptWordsTest {

    private static final ErrorCatalogue ERRORS = ErrorCatalogue.load();

    @Test
    void theWordsOfACodeThatNobodyDocumentedAreKept() {
        var unheardOf = new Failure.Rejected("58999", "Max 2.5 USDT at 10:30, id 754147.", 200);

        assertThat(KeptWords.of(unheardOf, ERRORS)).contains("Max 2.5 USDT at 10:30, id 754147.");
    }

    @Test
    void thoseOfADocumentedCodeAreNotBecauseTheCodeSaysItAll() {
        assertThat(KeptWords.of(new Failure.Rejected("50013", "Systems are busy", 429), ERRORS))
                .isEmpty();
        assertThat(KeptWords.of(new Failure.Rejected("58999", " ", 200), ERRORS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your IP 198.51.100.7 is odd          | Your IP … is odd",
                "Your IP 2001:DB8::7 is odd           | Your IP … is odd",
                "From 192.168.0.12 (203.0.113.0/24).  | From … (…).",
                "At ::1, ::ffff:203.0.113.5           | At …, …",
            })
    void noAddressGetsIntoTheJournal(String words, String kept) {
        assertThat(KeptWords.of(new Failure.Rejected("58999", words, 200), ERRORS))
                .contains(kept);
    }
}
