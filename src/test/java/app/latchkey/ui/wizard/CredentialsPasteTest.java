package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Secret;
import app.latchkey.key.SecretKeyForm;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.control.Pasting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pasted finds its field, and what is in the wrong one finds back. */
class CredentialsPasteTest extends CredentialsStepTest {

    @Test
    void swappedFieldsAreNoticedInBoth() {
        var model = filled();
        model.apiKey().set(TestDesk.SECRET_KEY);
        model.secretKey().set(TestDesk.REAL_KEY);

        assertThat(model.apiKeyProblem().getValue())
                .contains(Message.of("problem.apiKey", ApiKey.Problem.IS_A_SECRET_KEY));
        assertThat(model.secretKeyProblem().getValue())
                .contains(Message.of("problem.secretKey", SecretKeyForm.Problem.IS_AN_API_KEY));
    }

    @ParameterizedTest
    @CsvSource({"S,K,P", "K,P,S", "P,S,K", "S,P,K", "P,K,S"})
    void swappedFieldsAreOfferedToBeSwappedBack(String first, String second, String third) {
        var values = Map.of("K", TestDesk.REAL_KEY, "S", TestDesk.SECRET_KEY, "P", TestDesk.PASSPHRASE);
        var model = filled();
        model.apiKey().set(values.getOrDefault(first, ""));
        model.secretKey().set(values.getOrDefault(second, ""));
        model.passphrase().set(values.getOrDefault(third, ""));
        assertThat(model.misplaced().getValue()).isTrue();

        model.swapBack();

        assertThat(plan.apiKey.get()).isEqualTo(TestDesk.REAL_KEY);
        assertThat(reveal(plan.secretKey.secret())).isEqualTo(TestDesk.SECRET_KEY);
        assertThat(reveal(plan.passphrase.secret())).isEqualTo(TestDesk.PASSPHRASE);
        assertThat(model.misplaced().getValue()).isFalse();
    }

    @Test
    void aWholeWindowsTextFillsEveryFieldWhicheverItIsPastedInto() {
        var model = model();

        try (var window = Secret.copyOf("API key\n" + TestDesk.REAL_KEY + "\nSecret key\n" + TestDesk.SECRET_KEY
                + "\nAPI name\nGrid bot\nPassphrase\n" + TestDesk.PASSPHRASE + "\nIP\n8.8.8.8")) {
            assertThat(model.pasteInto(window)).isEmpty();
        }

        assertThat(model.pasted().getValue()).contains(Message.of("wizard.credentials.pasted.ALL"));
        assertThat(plan.apiKey.get()).isEqualTo(TestDesk.REAL_KEY);
        assertThat(reveal(plan.secretKey.secret())).isEqualTo(TestDesk.SECRET_KEY);
        assertThat(reveal(plan.passphrase.secret())).isEqualTo(TestDesk.PASSPHRASE);
        assertThat(plan.keyName.get()).isEqualTo("Grid bot");
        assertThat(plan.whitelist.get()).isEqualTo("8.8.8.8");
        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void aSingleValueGoesIntoItsOwnFieldWithoutBlanksAndQuotes() {
        var model = model();

        try (var pasted = Secret.copyOf(" \"" + TestDesk.SECRET_KEY + "\"\n");
                var value = model.pasteInto(pasted).orElseThrow()) {
            assertThat(reveal(value)).isEqualTo(TestDesk.SECRET_KEY);
        }
        assertThat(model.pasted().getValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "None: requests may come from anywhere |",
                "-- |",
                "未绑定 |",
                "8.8.8.8, 8.8.4.4 | 8.8.8.8, 8.8.4.4",
                "999.8.8.8 | 999.8.8.8"
            })
    void whatNamesNoAddressLeavesTheAddressesEmpty(String addresses, @Nullable String taken) {
        paste(model(), "Secret key\n" + TestDesk.SECRET_KEY + "\nIP addresses\n" + addresses);

        assertThat(plan.whitelist.get()).isEqualTo(taken == null ? "" : taken);
    }

    @Test
    void aPassphraseThatStandsThereAlreadyIsNotMissed() {
        plan.passphrase.set(TestDesk.PASSPHRASE);
        var model = model();

        paste(model, TestDesk.REAL_KEY + " " + TestDesk.SECRET_KEY);

        assertThat(model.pasted().getValue()).contains(Message.of("wizard.credentials.pasted.ALL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secret key: 22582BD0CFF14C41EDBF1AB98506286D",
                "Passphrase: Abcdef1!",
                "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0 22582BD0CFF14C41EDBF1AB98506286D"
            })
    void theClipboardIsToBeClearedOfTheWholeTextThatASecretWasTakenFrom(String text) {
        paste(model(), text);

        assertThat(clearedFrom).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a holiday picture",
                "API key: 1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0",
                "API key: 1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0, Secret key: ********"
            })
    void aClipboardWithoutASecretIsLeftAlone(String text) {
        var model = model();

        paste(model, text);
        pasteInto(model::pasteInto, text);

        assertThat(clearedFrom).isEmpty();
    }

    @Test
    void aSecretThatIsPastedByItselfIsClearedFromTheClipboardWhateverItsFormAndField() {
        var model = model();

        pasteInto(model::pasteSecretInto, " two words ");
        assertThat(clearedFrom).contains(" two words ");
        pasteInto(model::pasteInto, TestDesk.SECRET_KEY);
        assertThat(clearedFrom).contains(TestDesk.SECRET_KEY);

        clearedFrom.clear();
        pasteInto(model::pasteSecretInto, "  ");
        assertThat(clearedFrom).isEmpty();
    }

    private static void paste(CredentialsViewModel model, String text) {
        try (var pasted = Secret.copyOf(text)) {
            model.pasteAll(pasted);
        }
    }

    private static void pasteInto(Pasting field, String text) {
        try (var pasted = Secret.copyOf(text)) {
            field.instead(pasted).ifPresent(Secret::close);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a holiday picture | NOTHING",
                "API key: 1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0 | NO_SECRET",
                "API key: 1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0, Secret key: ******** | SECRET_HIDDEN",
                "Secret key: 22582BD0CFF14C41EDBF1AB98506286D | NO_API_KEY",
                "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0 22582BD0CFF14C41EDBF1AB98506286D | NO_PASSPHRASE"
            })
    void whatAPasteLacksIsSaid(String text, String found) {
        var model = model();

        paste(model, text);

        assertThat(model.pasted().getValue()).contains(Message.of("wizard.credentials.pasted." + found));
    }

    @Test
    void anEmptyClipboardIsSaidToBeEmptyAndChangesNothing() {
        var model = filled();

        model.pasteNothing();

        assertThat(model.pasted().getValue()).contains(Message.of("wizard.credentials.pasted.NOTHING"));
        assertThat(model.valid().getValue()).isTrue();
    }
}
