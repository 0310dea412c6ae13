package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureModelTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Plan plan = new Plan(Site.GLOBAL);
    private final PictureModel model = new PictureModel(plan, new TestPlaces());

    private String spoken(Picture picture) {
        return model.spoken(picture).getValue().in(texts);
    }

    private void fillIn() {
        plan.keyName.set(" Gridbot ");
        plan.whitelist.set("93.184.216.34 and 8.8.8.8");
        plan.passphrase.set(TestDesk.PASSPHRASE);
        plan.apiKey.set(TestDesk.REAL_KEY);
        plan.secretKey.set(TestDesk.SECRET_KEY);
    }

    @Test
    void theAddressIsThatOfTheChosenSiteUpToTheSlashThatCounts() {
        assertThat(model.address().getValue()).isEqualTo("https://www.okx.com/…");

        plan.site.set(Site.EEA);

        assertThat(model.address().getValue()).isEqualTo("https://my.okx.com/…");
    }

    @Test
    void theUsersOwnValuesStandInIt() {
        fillIn();
        plan.environment.set(Environment.DEMO);

        assertThat(model.name().getValue()).isEqualTo("Gridbot");
        assertThat(model.isDemo().getValue()).isTrue();
        assertThat(model.addresses().getValue()).containsExactly("93.184.216.34", "8.8.8.8");
        assertThat(model.moreAddresses().getValue()).isZero();
        assertThat(model.apiKey().getValue()).isEqualTo(TestDesk.REAL_KEY);
    }

    @Test
    void ofThreeAddressesTheFirstIsDrawnAndTheOthersAreCounted() {
        plan.whitelist.set("93.184.216.34, 8.8.8.8, 1.1.1.1");

        assertThat(model.addresses().getValue()).containsExactly("93.184.216.34");
        assertThat(model.moreAddresses().getValue()).isEqualTo(2);
    }

    @Test
    void aPassphraseIsDotsThatDoNotTellHowLongItIs() {
        assertThat(model.passphrase().getValue()).isEmpty();

        plan.passphrase.set("Ab1!efgh");
        var dotsOfEight = model.passphrase().getValue();
        plan.passphrase.set("Ab1!efgh".repeat(4));

        assertThat(dotsOfEight).matches("•+");
        assertThat(model.passphrase().getValue()).isEqualTo(dotsOfEight);
    }

    @Test
    void whatIsPastedInThePlaceOfTheApiKeyAndIsNoneIsNotShown() {
        plan.apiKey.set(TestDesk.SECRET_KEY);
        assertThat(model.apiKey().getValue()).isEmpty();

        plan.apiKey.set(TestDesk.PASSPHRASE);
        assertThat(model.apiKey().getValue()).isEmpty();
    }

    @Test
    void theSentenceForScreenReadersHasTheValuesAndSaysWhereThereAreNone() {
        assertThat(spoken(Picture.NAME))
                .isEqualTo("Drawing of the form “Create API key” on www.okx.com: marked is the field “API name” with"
                        + " nothing in it yet.");

        fillIn();

        assertThat(spoken(Picture.NAME)).endsWith("marked is the field “API name” with “Gridbot” in it.");
        assertThat(spoken(Picture.WHITELIST)).contains("93.184.216.34, 8.8.8.8");
        assertThat(spoken(Picture.CREATE)).contains("the API name Gridbot", "the IP addresses 93.184.216.34, 8.8.8.8");
        assertThat(spoken(Picture.CREDENTIALS)).contains(TestDesk.REAL_KEY);
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceHasASecret(Picture picture) {
        fillIn();

        assertThat(spoken(picture)).doesNotContain(TestDesk.PASSPHRASE, TestDesk.SECRET_KEY);
    }
}
