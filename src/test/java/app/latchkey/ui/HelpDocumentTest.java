package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual is the help that F1 shows, all of it in one document; when this fails, take it from {@code target}. */
class HelpDocumentTest {

    @ParameterizedTest
    @CsvSource({"en, help.md", "zh-Hans, help_zh_Hans.md"})
    void theManualHasTheTextsOfTheHelp(String language, String name) throws IOException {
        var manual = manual(Texts.in(Locale.forLanguageTag(language)).of("help"));
        var made = Files.writeString(Files.createDirectories(Path.of("target")).resolve(name), manual);

        assertThat(Path.of("src/docs", name)).hasSameTextualContentAs(made);
    }

    private static String manual(Texts texts) {
        var manual = new StringBuilder("# " + texts.get("title") + "\n");
        for (var topic : Topic.values()) {
            manual.append(section(texts.get(topic + ".title"), texts.get(topic + ".what"), texts.get(topic + ".how")));
        }
        return manual.append(section(texts.get("keysTitle"), texts.get("keys"))).toString();
    }

    private static String section(String title, String... paragraphs) {
        return "\n## " + title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }
}
