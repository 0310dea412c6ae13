package app.latchkey.ui.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.handoff.Target;
import app.latchkey.handoff.Targets;
import app.latchkey.ui.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TargetSearchTest {

    private static List<String> found(String wanted, Locale language) {
        var titles = Texts.in(language).of("handoff.target");
        return TargetSearch.of(wanted, target -> titles.get(target.name())).stream()
                .map(Target::name)
                .toList();
    }

    @Test
    void withoutAWordThereAreAllOfThem() {
        assertThat(found(" ", Locale.ENGLISH)).hasSameSizeAs(Targets.all());
    }

    @Test
    void partsOfWordsAreEnoughInAnyOrderAndWhateverTheCapitals() {
        assertThat(found("VARI freq", Locale.ENGLISH)).containsExactly("FREQTRADE_VARIABLES");
    }

    @Test
    void aTargetIsFoundInTheUsersLanguageAndByTheNameThatTheDocumentsGiveIt() {
        assertThat(found("自己的表单", Locale.SIMPLIFIED_CHINESE)).containsExactly("TERMINAL_FORM");
        assertThat(found("terminal form", Locale.SIMPLIFIED_CHINESE)).containsExactly("TERMINAL_FORM");
    }

    @Test
    void whatNothingIsCalledIsNotFound() {
        assertThat(found("ccxt freqtrade", Locale.ENGLISH)).isEmpty();
    }
}
