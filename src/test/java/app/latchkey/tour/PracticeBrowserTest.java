package app.latchkey.tour;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeBrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.okx.com/account/my-api",
                "http://www.okx.com/account/my-api",
                "http://127.0.0.1.example.com/",
                "http://user@198.51.100.7/",
                "https://127.0.0.1/",
                "file:///etc/hosts"
            })
    void opensNothingButThisComputer(String address) {
        assertThatExceptionOfType(StepFailed.class)
                .isThrownBy(() -> new PracticeBrowser(address, new Effort()))
                .withMessage("The API page is not on this computer, and the tour opens no other.");
    }
}
