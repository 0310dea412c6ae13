package app.latchkey.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    private final SearchWords words = new SearchWords(Texts.in(Locale.ENGLISH), new Failures(ErrorCatalogue.load()));

    @Test
    void theConsentNamesEveryHostAndSaysWhatGoesThereAndWhatDoesNot() {
        assertThat(words.consent(Site.GLOBAL.others()))
                .startsWith("The API key, the passphrase and a signature go to OKX’s other hosts:"
                        + " EEA (eea.okx.com), US and Australia (us.okx.com), Turkey (tr.okx.com)."
                        + " The secret key does not leave this computer.");
    }
}
