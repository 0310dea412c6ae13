package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRulesTest {

    private static final String PASSPHRASE = "Qwr4321!";

    private static List<KeyProblem> problems(KeyRequest request) {
        return KeyRules.problems(request, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwr4321!", "aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!", "<\"&'>aA1"})
    void aPassphraseOfTheRightMixIsTaken(String passphrase) {
        assertThat(problems(KeyRequest.trading("x", passphrase))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Qw4321!",
                "aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!a",
                "qwr4321!",
                "QWR4321!",
                "Qwrabcd!",
                "Qwr43210",
                "Qwr 4321!",
                "Qwr4321!é"
            })
    void anyOtherPassphraseIsRefused(String passphrase) {
        assertThat(problems(KeyRequest.trading("x", passphrase))).containsExactly(KeyProblem.PASSPHRASE_FORMAT);
    }

    @Test
    void aNameHasAtMostFiftyCharactersHoweverTheyAreStored() {
        assertThat(problems(KeyRequest.trading("😀".repeat(50), PASSPHRASE))).isEmpty();
        assertThat(problems(KeyRequest.trading("a".repeat(51), PASSPHRASE))).containsExactly(KeyProblem.NAME_TOO_LONG);
        assertThat(problems(KeyRequest.trading(" ", PASSPHRASE))).containsExactly(KeyProblem.NAME_MISSING);
    }

    @Test
    void twentyAddressesAreTakenAndTheTwentyFirstIsRefused() {
        var twentyOne =
                IntStream.rangeClosed(1, 21).mapToObj(i -> "192.0.2." + i).toList();
        var request = KeyRequest.trading("x", PASSPHRASE);

        assertThat(problems(request.boundTo(twentyOne.subList(0, 20)))).isEmpty();
        assertThat(problems(request.boundTo(twentyOne))).containsExactly(KeyProblem.TOO_MANY_ADDRESSES);
    }

    @Test
    void aKeyThatMayDoNothingIsRefused() {
        assertThat(problems(KeyRequest.trading("x", PASSPHRASE).with(Set.of())))
                .containsExactly(KeyProblem.NO_PERMISSION);
    }

    @Test
    void anAccountHasFiftyKeysAndEachEnvironmentItsOwn(@TempDir Path folder) throws Exception {
        try (var exchange = PracticeExchange.start(Options.in(folder))) {
            IntStream.range(0, 50).forEach(i -> exchange.createKey(KeyRequest.trading("key " + i, PASSPHRASE)));

            assertThatThrownBy(() -> exchange.createKey(KeyRequest.trading("one more", PASSPHRASE)))
                    .hasMessage("Each account can create up to 50 API keys");
            assertThat(exchange.createKey(
                                    KeyRequest.trading("key 0", PASSPHRASE).in(Environment.DEMO))
                            .apiKey())
                    .matches("0badc0de-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        }
    }
}
