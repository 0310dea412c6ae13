package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Settings.Theme;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static Arguments parse(String... words) {
        return Arguments.parse(words);
    }

    @Test
    void withoutAnyEverythingIsWhereTheSystemKeepsIt() {
        var arguments = parse();

        assertThat(arguments.data()).isEqualTo(DataFolders.ofThisUser());
        assertThat(arguments.practiceAt()).isEmpty();
        assertThat(arguments.tour()).isEmpty();
        assertThat(arguments.appearance()).isEqualTo(Arguments.Appearance.AS_SET);
        assertThat(arguments.safeDrawing()).isFalse();
    }

    @Test
    void everyOneIsUnderstoodInAnyOrder() {
        var arguments = parse(
                "--theme",
                "dark",
                "--safe-drawing",
                "--data",
                "/tmp/a/../b",
                "--tour",
                "/tmp/c",
                "--practice-at",
                "http://127.0.0.1:8765");

        assertThat(arguments.data().root()).isEqualTo(Path.of("/tmp/b"));
        assertThat(arguments.practiceAt()).contains(URI.create("http://127.0.0.1:8765"));
        assertThat(arguments.tour()).contains(Path.of("/tmp/c"));
        assertThat(arguments.appearance().theme()).contains(Theme.DARK);
        assertThat(arguments.safeDrawing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "practice --help", "--theme dark -h"})
    void whoeverAsksForHelpGetsTheUsage(String line) {
        assertThat(Arguments.help(line.split(" ", -1))).contains(Arguments.USAGE);
    }

    @Test
    void theSelfTestExplainsItselfAndNobodyElseIsHelped() {
        assertThat(Arguments.help(new String[] {"self-test", "--help"})).contains(SelfTestCommand.USAGE);
        assertThat(Arguments.help(new String[] {"--theme", "dark"})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--data|--data has no value, or is not known.",
                "--colour blue|--colour is not known.",
                "--theme blue|blue is no theme: light or dark.",
                "--practice-at http://www.okx.com|http://www.okx.com is no address of a practice exchange,"
                        + " such as http://127.0.0.1:8765."
            })
    void whatMakesNoSenseIsSaidInASentence(String line, String sentence) {
        assertThatThrownBy(() -> parse(line.split(" ", -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
