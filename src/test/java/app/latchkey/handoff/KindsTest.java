package app.latchkey.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.latchkey.handoff.Target.Kind;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How targets are listed, what is asked for each, and what of a hand-over is a secret. */
class KindsTest {

    @Test
    void aTraderFindsTerminalsLibrariesEnvironmentsAndPasswordManagersTogether() {
        var listed = Targets.all().stream()
                .collect(Collectors.groupingBy(Target::kind, Collectors.mapping(Target::name, Collectors.toList())));

        assertThat(listed)
                .isEqualTo(Map.of(
                        Kind.TERMINAL,
                        List.of(
                                "TERMINAL_FORM",
                                "FREQTRADE",
                                "FREQTRADE_VARIABLES",
                                "HUMMINGBOT",
                                "GOCRYPTOTRADER",
                                "OCTOBOT",
                                "AGENT_TRADE_KIT",
                                "NAUTILUS_TRADER"),
                        Kind.LIBRARY,
                        List.of("CCXT", "PYTHON_OKX", "OKX_API_NODE", "XCHANGE"),
                        Kind.ENVIRONMENT,
                        List.of("DOTENV", "SHELL", "POWERSHELL", "DOCKER"),
                        Kind.PASSWORD_MANAGER,
                        List.of("BITWARDEN", "KEEPASS", "ONE_PASSWORD")));
    }

    @Test
    void variablesHaveNamesOfYourChoiceExactlyWhereTheReadmeSaysSo() throws IOException {
        var readme = Files.readString(Path.of("README.md")).lines().toList();

        assertThat(Targets.all()).allSatisfy(target -> assertThat(target.takesNames())
                .as(target.name())
                .isEqualTo(readme.stream()
                        .anyMatch(line -> line.startsWith("| `" + target.name() + "` |")
                                && line.contains("with names of your choice"))));
    }

    @Test
    void ofAFormOnlySecretKeyAndPassphraseAreSecret() {
        assertThat(List.of(CardField.Label.values()).stream().filter(CardField.Label::isSecret))
                .containsExactly(CardField.Label.SECRET_KEY, CardField.Label.PASSPHRASE);
    }

    @Test
    void aFormThatIsClosedKeepsNothingOfWhatWasToBeCopied() {
        var card = (Handout.Card) Targets.named("TERMINAL_FORM").orElseThrow().write(Handovers.of("Qwr4321!"));
        assertThat(card.fields()).isNotEmpty();

        card.close();

        assertThat(card.fields()).allSatisfy(field -> assertThatIllegalStateException()
                .isThrownBy(() -> field.content().length()));
    }

    @Test
    void ofTheApiKeyInAFormTheEndsAreShownAndOfSecretsOnlyDots() {
        try (var card = Targets.named("TERMINAL_FORM").orElseThrow().write(Handovers.of("Qwr4321!"))) {
            var shown = ((Handout.Card) card)
                    .fields().stream().collect(Collectors.toMap(CardField::label, CardField::mask));

            assertThat(shown.get(CardField.Label.API_KEY)).startsWith("1f2e").doesNotContain("5b6a");
            assertThat(shown.get(CardField.Label.SECRET_KEY)).isEqualTo(Sheet.DOTS);
            assertThat(shown.get(CardField.Label.PASSPHRASE)).isEqualTo(Sheet.DOTS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GLOBAL, LIVE, 'Gridbot (OKX Global, live)', https://www.okx.com",
        "EEA, DEMO, 'Gridbot (OKX EEA, demo)', https://my.okx.com",
        "PRACTICE, LIVE, 'Gridbot (Latchkey Practice, live)', http://127.0.0.1:8765"
    })
    void anEntryOfAPasswordManagerSaysWhereTheKeyBelongs(Site site, Environment environment, String title, String web) {
        var handover = Handovers.of("Qwr4321!", site, environment);

        assertThat(LoginEntry.title(handover)).isEqualTo(title);
        assertThat(LoginEntry.web(handover)).startsWith(web);
    }
}
