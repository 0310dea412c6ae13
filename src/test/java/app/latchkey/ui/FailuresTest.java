package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.DocumentedCodes;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    private static final ErrorCatalogue ERRORS = ErrorCatalogue.load();

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Failures failures = new Failures(ERRORS);

    static Stream<String> everyDocumentedCode() {
        return DocumentedCodes.all();
    }

    static Stream<Failure> everyFailureButOkxsOwn() {
        return Stream.concat(
                Arrays.stream(Obstacle.values()).map(obstacle -> new Failure.Unreachable(obstacle, false)),
                Stream.of(
                        new Failure.Unreadable("/api/v5/account/config", "", 200),
                        new Failure.Unreadable("/api/v5/account/config", "data[0].uid", 200),
                        new Failure.TooBusy(),
                        new Failure.Cancelled(true)));
    }

    @ParameterizedTest
    @MethodSource("everyDocumentedCode")
    void everyDocumentedCodeSaysWhatItMeansWhoseFaultItIsAndWhatToDo(String code) {
        var refused = new Failure.Rejected(code, "OKX's own words", 200);

        assertThat(ERRORS.of(code).meaning()).isNotEqualTo(ErrorMeaning.UNDOCUMENTED);
        assertThat(failures.blame(refused).map(blame -> blame.in(texts)))
                .hasValueSatisfying(blame -> assertThat(blame).startsWith("Most likely"));
        assertThat(failures.whole(refused).in(texts))
                .isEqualTo(failures.means(refused).in(texts) + " "
                        + failures.todo(refused).in(texts) + " OKX’s own words: “OKX's own words” (code " + code
                        + ").");
    }

    @ParameterizedTest
    @MethodSource("everyDocumentedCode")
    void nobodyIsToldToTryAgainUnlessThatCanHelp(String code) {
        var refused = new Failure.Rejected(code, "", 200);

        assertThat(failures.todo(refused).in(texts).contains("try again"))
                .as(failures.todo(refused).in(texts))
                .isEqualTo(ERRORS.of(code).canPass());
    }

    @ParameterizedTest
    @MethodSource("everyFailureButOkxsOwn")
    void everyOtherFailureSaysItTooAndHasNoWordsOfOkx(Failure failure) {
        assertThat(failures.said(failure)).isEmpty();
        assertThat(failures.whole(failure).in(texts))
                .isEqualTo(failures.means(failure).in(texts) + " "
                        + failures.todo(failure).in(texts));
        assertThat(failures.todo(failure).in(texts).contains("try again")).isEqualTo(ERRORS.canPass(failure));
        assertThat(texts.has(failures.why(failure).key())).isTrue();
    }

    @Test
    void ofACodeThatNobodyDocumentedOkxsOwnWordsAreShown() {
        var unheardOf = new Failure.Rejected("58999", "Transfers rest on Sundays", 200);

        assertThat(failures.whole(unheardOf).in(texts))
                .isEqualTo("OKX answered with a code that its documents do not explain."
                        + " Go by OKX’s own words. If they do not help, ask OKX’s support."
                        + " OKX’s own words: “Transfers rest on Sundays” (code 58999).");
    }

    @Test
    void aCodeWithoutWordsIsShownAlone() {
        assertThat(failures.said(new Failure.Rejected("50119", " ", 401)))
                .contains(Message.of("failure.saidNothing", "50119"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50110 | Your IP 203.0.113.50 is not included in your API key's … IP whitelist. | OKX sees this computer as 203.0.113.50, and that address is not on the key’s IP whitelist.",
                "50110 | Your IP 2001:db8::7 is not included in your API key's IP whitelist. | OKX sees this computer as 2001:db8::7, and that address is not on the key’s IP whitelist.",
                "50110 | Invalid IP | This computer’s address is not on the key’s IP whitelist.",
                "50121 | You can't access our services through the IP address (203.0.113.9) | OKX sees this computer as 203.0.113.9 and serves nobody at that address, whatever the key.",
                "50121 | You can't access our services through the IP address (2001:db8::1) | OKX sees this computer as 2001:db8::1 and serves nobody at that address, whatever the key.",
                "50121 | No | OKX serves nobody at this computer’s address, whatever the key.",
                "50113 | Your IP 203.0.113.50 is not included | OKX refused the signature, so the secret key is not the one that belongs to this API key.",
            })
    void theAddressThatOkxTurnedAwayIsSaid(String code, String words, String sentence) {
        assertThat(failures.means(new Failure.Rejected(code, words, 401)).in(texts))
                .isEqualTo(sentence);
    }

    @Test
    void aTransferThatWasRefusedIsExplainedByItsCodeAlone() {
        assertThat(failures.refused("58350").in(texts))
                .isEqualTo("The account does not hold as much as that."
                        + " Refresh the balances and choose a smaller amount. OKX’s code for this is 58350.");
    }

    @Test
    void nobodyIsToldToRepeatATransferThatMayHaveBeenMade() {
        DocumentedCodes.all().filter(code -> !ERRORS.surelyNotExecuted(code)).forEach(code -> assertThat(
                        failures.unclear(code, Optional.empty()).in(texts))
                .as(code)
                .doesNotContain("again")
                .endsWith("OKX’s code for this is " + code + "."));
        assertThat(failures.unclear("58999", Optional.of("Transfers rest on Sundays"))
                        .in(texts))
                .isEqualTo("OKX answered with a code that its documents do not explain."
                        + " OKX’s own words: “Transfers rest on Sundays” (code 58999).");
    }

    @Test
    void everyPartOfTheWayIsToldFromTheOthers() {
        assertThat(everyFailureButOkxsOwn()
                        .map(failure -> failures.means(failure).in(texts))
                        .toList())
                .doesNotHaveDuplicates()
                .hasSize(Obstacle.values().length + 4)
                .containsAll(List.of("No answer came in time.", "The call was cancelled."));
    }
}
