package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says what English says: the same texts, values, letters and names, and nothing left in English. */
class LanguagesTest {

    /** Names, and patterns of nothing but values: the same in any language. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(
            "activity.names",
            "app.name",
            "join.sentences",
            "menu.app",
            "settings.language.CHINESE",
            "settings.language.ENGLISH",
            "settings.textSize.LARGE",
            "settings.textSize.LARGEST",
            "settings.textSize.NORMAL",
            "wizard.entry",
            "wizard.name.idea.name");

    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("“([^”{]+)”");

    static Stream<String> languages() {
        return LanguageFiles.others().stream();
    }

    static Stream<Arguments> files() {
        return languages().flatMap(language -> LanguageFiles.bundles(language).stream()
                .map(bundle -> Arguments.of(bundle, language)));
    }

    @Test
    void thereIsAnotherLanguageThanEnglish() {
        assertThat(LanguageFiles.others()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageHasEveryBundle(String language) {
        assertThat(LanguageFiles.bundles(language)).isEqualTo(LanguageFiles.bundles(LanguageFiles.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsMissingOrTooManyAndAllStandInTheOrderAndGroupsOfEnglish(String bundle, String language) {
        assertThat(LanguageFiles.layout(bundle, language))
                .containsExactlyElementsOf(LanguageFiles.layout(bundle, LanguageFiles.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTextTakesTheSameValuesInTheSameFormats(String bundle, String language) {
        inBoth(bundle, language, (key, english, text) -> assertThat(Values.of(text))
                .as(key)
                .isEqualTo(Values.of(english)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextWithValuesHasAnApostropheThatItsPatternWouldSwallow(String bundle, String language) {
        inBoth(bundle, language, (key, english, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (english.contains("{")) {
                assertThat(text).as(key).doesNotContain("'");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsLeftInEnglish(String bundle, String language) {
        inBoth(bundle, language, (key, english, text) -> {
            if (!SAME_EVERYWHERE.contains(key)) {
                assertThat(text).as(key).isNotEqualTo(english);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMnemonicIsTheLetterOfEnglish(String bundle, String language) {
        inBoth(bundle, language, (key, english, text) -> assertThat(LanguageFiles.mnemonic(text))
                .as(key)
                .isEqualTo(LanguageFiles.mnemonic(english)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatASentenceNamesIsCalledAsItIsOnTheScreen(String language) {
        var english = LanguageFiles.texts(LanguageFiles.ENGLISH);
        var texts = LanguageFiles.texts(language);
        var names = english.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> LanguageFiles.plain(entry.getValue()),
                        Collectors.mapping(
                                entry -> LanguageFiles.plain(texts.getOrDefault(entry.getKey(), "")),
                                Collectors.toSet())));

        assertThat(names).containsKey("Restore from a copy");
        english.forEach((key, sentence) -> QUOTED.matcher(sentence)
                .results()
                .flatMap(quoted -> Optional.ofNullable(names.get(LanguageFiles.plain(quoted.group(1)))).stream())
                .forEach(called -> assertThat(quotations(texts.getOrDefault(key, "")))
                        .as(key)
                        .containsAnyElementsOf(called)));
    }

    private static Set<String> quotations(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(quoted -> LanguageFiles.plain(quoted.group(1)))
                .collect(Collectors.toSet());
    }

    /** Which values a text takes, and how each that is not simply put in is worded. */
    private record Values(Set<String> numbers, List<String> formats) {

        static Values of(String pattern) {
            if (!pattern.contains("{")) {
                return new Values(Set.of(), List.of());
            }
            var numbers = VALUE.matcher(pattern).results().map(found -> found.group(1));
            var formats = Arrays.stream(new MessageFormat(pattern, Locale.ENGLISH).getFormats());
            return new Values(
                    numbers.collect(Collectors.toCollection(TreeSet::new)),
                    formats.filter(Objects::nonNull).map(Values::kind).sorted().toList());
        }

        private static String kind(Format format) {
            return switch (format) {
                case ChoiceFormat choice -> "choice " + Arrays.toString(choice.getLimits());
                case DecimalFormat number -> "number " + number.toPattern();
                default -> throw new AssertionError("Say here how to compare " + format.getClass());
            };
        }
    }

    private interface InBoth {
        void compare(String key, String english, String text);
    }

    private static void inBoth(String bundle, String language, InBoth comparison) {
        Map<String, String> texts = LanguageFiles.texts(bundle, language);
        var english = LanguageFiles.texts(bundle, LanguageFiles.ENGLISH);
        assertThat(texts).isNotEmpty();
        texts.forEach((key, text) -> {
            if (english.containsKey(key)) {
                comparison.compare(key, english.get(key), text);
            }
        });
    }
}
