package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every Chinese text stands in a table beside its English and its translation back, so that whoever changes one of them
 * looks at the other and reads the Chinese anew.
 *
 * <p>The column {@code back} is an independent reading: of the Chinese alone, before any look at the English of that
 * text. Nothing generates it and no test can tell whether it is faithful; {@code src/docs/chinese.md} says how to make
 * it, and where it is less than independent. Texts stand in the table as they are written in the bundles.
 */
class BackTranslationTest {

    private static final Path TABLE = Path.of("src/test/resources/i18n/back-translation.tsv");
    private static final String HEADER = "key\tEnglish\tChinese\tback";
    private static final String SIMPLIFIED = "zh_Hans";
    private static final Pattern VALUE = Pattern.compile("\\{\\d+");

    private List<Row> rows;

    @BeforeEach
    void readTheTable() throws IOException {
        var lines = Files.readAllLines(TABLE);
        assertThat(lines).first().isEqualTo(HEADER);
        rows = lines.stream().skip(1).map(Row::parse).toList();
    }

    @Test
    void theTableHasEveryTextOnceInTheOrderOfTheBundles() {
        assertThat(rows)
                .extracting(Row::key)
                .containsExactlyElementsOf(
                        LanguageFiles.texts(LanguageFiles.ENGLISH).keySet());
    }

    @Test
    void theEnglishInTheTableIsThatOfTheBundles() {
        isThatOf(LanguageFiles.ENGLISH, Row::english);
    }

    @Test
    void theChineseInTheTableIsThatOfTheBundles() {
        isThatOf(SIMPLIFIED, Row::chinese);
    }

    @Test
    void everyTextIsTranslatedBackWithTheValuesThatItTakes() {
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.back()).as(row.key()).isNotBlank();
            assertThat(values(row.back())).as(row.key()).isEqualTo(values(row.chinese()));
        });
    }

    private void isThatOf(String language, Function<Row, String> column) {
        var texts = LanguageFiles.texts(language);

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(column.apply(row)).as(row.key()).isEqualTo(texts.get(row.key())));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private record Row(String key, String english, String chinese, String back) {

        static Row parse(String line) {
            var columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(4);
            return new Row(columns[0], columns[1], columns[2], columns[3]);
        }
    }
}
