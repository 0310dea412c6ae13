package app.latchkey.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.latchkey.key.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values at the edges of what each format can write. A tilde stands for an apostrophe here, since CSV has plans for it. */
class QuotingTest {

    private static Optional<String> written(Quoting quoting, String value) {
        try (var secret = Secret.copyOf(value)) {
            return quoting.quote(secret).map(text -> {
                try (text) {
                    return text.withChars(String::new);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BACKSLASHED, a\"b\\c, \"a\\\"b\\\\c\"",
        "DOUBLED, a\"b, \"a\"\"b\"",
        "SHELL, it~s $5, ~it~\\~~s $5~",
        "POWERSHELL, it~s $5, ~it~~s $5~",
        "AS_IT_IS, it~s \"$5\", it~s \"$5\"",
        "DOTENV, plain $5 \"x\", ~plain $5 \"x\"~",
        "DOTENV, it~s, \"it~s\"",
        "DOTENV, back\\slash, ~back\\slash~",
    })
    void eachFormatQuotesInItsOwnWay(Quoting quoting, String value, String text) {
        assertThat(written(quoting, value.replace('~', '\''))).contains(text.replace('~', '\''));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a${B}c",
                "${",
                "it's $5",
                "it's a \"b\"",
                "it's `x`",
                "ends in\\",
                "two\\\\together",
                "\\",
                "\\a\\"
            })
    void whatReadersOfDotEnvDisagreeOnIsNotWritten(String value) {
        assertThat(written(Quoting.DOTENV, value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$", "{", "a$b{c", "\\a"})
    void aLoneSignIsNoPair(String value) {
        assertThat(written(Quoting.DOTENV, value)).contains("'" + value + "'");
    }

    @Test
    void whatIsShownHasTheMarksOfWhatIsWritten() {
        try (var quoted = Secret.copyOf("'secret'");
                var bare = Secret.copyOf("secret")) {
            assertThat(Quoting.SHELL.mask(quoted, Sheet.DOTS)).isEqualTo("'" + Sheet.DOTS + "'");
            assertThat(Quoting.AS_IT_IS.mask(bare, Sheet.DOTS)).isEqualTo(Sheet.DOTS);
        }
    }

    @Test
    void aSheetThatIsClosedKeepsNoneOfItsSecrets() {
        var sheets = (Handout.Sheets) Targets.named("SHELL").orElseThrow().write(Handovers.of("Qwr4321!"));
        var sheet = sheets.sheets().getFirst();
        assertThat(sheet.hasSecrets()).isTrue();

        sheets.close();

        assertThatIllegalStateException().isThrownBy(sheet::text);
    }
}
