package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureTest {

    private final Texts texts = Texts.in(Locale.ENGLISH).of("wizard.picture");

    private static Picture pictureOf(Step step) {
        return Picture.of(step, true).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"NAME,NAME", "PASSPHRASE,PASSPHRASE", "WHITELIST,ADDRESSES"})
    void aStepAboutOneFieldMarksThatFieldOfTheForm(Step step, Part field) {
        assertThat(pictureOf(step).marked()).containsExactly(field);
        assertThat(pictureOf(step).sheet()).isEqualTo(Sheet.FORM);
    }

    @Test
    void theOtherStepsMarkInTheOrderInWhichOneComesToIt() {
        assertThat(pictureOf(Step.BEFORE).marked()).containsExactly(Part.ADDRESS, Part.MENU, Part.CREATE);
        assertThat(pictureOf(Step.PERMISSIONS).marked()).containsExactly(Part.PURPOSE, Part.PERMISSIONS);
        assertThat(pictureOf(Step.CREATE).marked()).containsExactly(Part.SUBMIT, Part.CODE);
        assertThat(pictureOf(Step.CREDENTIALS).marked()).containsExactly(Part.API_KEY, Part.SECRET_KEY);
    }

    @Test
    void whoeverBringsAKeySeesItsLineInTheTableAndNotTheWindowThatShowsItOnce() {
        assertThat(Picture.of(Step.CREDENTIALS, false)).contains(Picture.EXISTING);
        assertThat(Picture.EXISTING.marked()).containsExactly(Part.VIEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCATE", "CHECK", "FUNDS", "FINISH"})
    void stepsInWhichNothingIsDoneOnOkxsPagesHaveNone(Step step) {
        assertThat(Picture.of(step, true)).isEmpty();
        assertThat(Picture.of(step, false)).isEmpty();
    }

    @Test
    void theFormHasItsFieldsInTheOrderInWhichTheStepListsTheirValues() {
        assertThat(Sheet.FORM.parts())
                .containsExactly(
                        Part.ACCOUNT,
                        Part.NAME,
                        Part.PURPOSE,
                        Part.PERMISSIONS,
                        Part.PASSPHRASE,
                        Part.ADDRESSES,
                        Part.SUBMIT);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMarkedIsDrawnAndHasARemark(Picture picture) {
        assertThat(picture.marked()).isNotEmpty().allSatisfy(part -> {
            assertThat(part == Part.ADDRESS || picture.sheet().parts().contains(part))
                    .as("%s is drawn", part)
                    .isTrue();
            assertThat(texts.has("mark." + part)).as("a remark on %s", part).isTrue();
        });
    }
}
