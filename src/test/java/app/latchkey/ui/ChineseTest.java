package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese texts are for whoever reads simplified characters, and are set as {@code src/docs/chinese.md} says. */
class ChineseTest {

    private static final String SIMPLIFIED = "zh_Hans";
    private static final String MARK = "\\(_[A-Z]\\)";
    private static final Pattern MNEMONIC_BEHIND = Pattern.compile(MARK + "…?$");
    private static final Pattern NO_BLANK = Pattern.compile("\\p{IsHan}[A-Za-z0-9]|[A-Za-z0-9]\\p{IsHan}");
    private static final Pattern NARROW_SIGN = Pattern.compile("\\p{IsHan}[,;:?!.()\"]|[,;:?!()\"]\\p{IsHan}");
    private static final Pattern BLANK_AT_A_WIDE_SIGN = Pattern.compile(" [，。；：？！、（）“”…]|[，。；：？！、（）“”] ");

    private final Map<String, String> texts = LanguageFiles.texts(SIMPLIFIED);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-SG", "zh-Hans", "zh-Hans-CN", "zh-Hans-HK"})
    void whoeverReadsSimplifiedCharactersReadsThem(String tag) {
        assertThat(Texts.in(Locale.forLanguageTag(tag)).get("settings.title")).isEqualTo("设置");
    }

    /** The wrong script reads worse to them than English, and OKX has words of its own for them. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-CN"})
    void whoeverReadsTraditionalCharactersReadsEnglish(String tag) {
        assertThat(Texts.in(Locale.forLanguageTag(tag)).get("settings.title")).isEqualTo("Settings");
    }

    @Test
    void everyCharacterIsASimplifiedOne() {
        var simplified = Charset.forName("GB2312").newEncoder();

        noneHas(text -> text.chars()
                .filter(Character::isIdeographic)
                .anyMatch(character -> !simplified.canEncode((char) character)));
    }

    @Test
    void aBlankKeepsChineseApartFromLatinWordsAndDigits() {
        noneHas(text -> NO_BLANK.matcher(text).find());
    }

    @Test
    void chineseHasItsOwnWidePunctuationWithoutBlanks() {
        noneHas(text -> NARROW_SIGN.matcher(text).find());
        noneHas(text -> BLANK_AT_A_WIDE_SIGN.matcher(text).find());
    }

    /** A letter cannot be marked in a Chinese word, so it stands behind; only Latchkey’s own name has it inside. */
    @Test
    void aMnemonicStandsBehindTheText() {
        assertThat(texts).isNotEmpty().allSatisfy((key, text) -> {
            if (LanguageFiles.mnemonic(text).isPresent() && !key.equals("menu.app")) {
                assertThat(text).as(key).containsPattern(MNEMONIC_BEHIND);
            }
        });
    }

    private void noneHas(Predicate<String> fault) {
        assertThat(texts).isNotEmpty().allSatisfy((key, text) -> assertThat(text.replaceAll(MARK, ""))
                .as(key)
                .matches(fault.negate(), "is set as Chinese is"));
    }
}
