package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese fonts that come with the program are subsets; what {@code packaging/fonts} leaves out would show as boxes. */
class ChineseFontTest {

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"})
    void everyCharacterOfTheChineseTextsIsInTheFont(String file) throws IOException, FontFormatException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/app/latchkey/assets/fonts/" + file))) {
            var font = Font.createFont(Font.TRUETYPE_FONT, in);

            assertThat(characters()).contains('钥');
            assertThat(characters().stream().filter(each -> !font.canDisplay(each)))
                    .isEmpty();
        }
    }

    private static Set<Character> characters() {
        return Stream.of("ui", "wizard", "check", "problems", "errors", "practice")
                .map(name ->
                        ResourceBundle.getBundle("app.latchkey.assets.i18n." + name, Locale.forLanguageTag("zh-Hans")))
                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString))
                .flatMap(text -> text.chars().mapToObj(each -> (char) each))
                .filter(each -> !Character.isISOControl(each))
                .collect(Collectors.toSet());
    }
}
