package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.vault.AccountKind;
import java.net.URI;
import org.junit.jupiter.api.Test;

class BeforeViewModelTest {

    private final TestPlaces places = new TestPlaces();

    private BeforeViewModel of(Site site) {
        return new BeforeViewModel(new Plan(site), places, Later.never());
    }

    @Test
    void inRealAllThreeThingsMustBeInOrderBeforeItGoesOn() {
        var model = of(Site.GLOBAL);
        assertThat(model.valid().getValue()).isFalse();

        model.verified().set(true);
        model.secondFactor().set(true);
        assertThat(model.valid().getValue()).isFalse();

        model.loggedIn().set(true);
        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void inPracticeNothingMustBeInOrderAndThereIsOnlyOneSite() {
        var model = of(Site.PRACTICE);

        assertThat(model.valid().getValue()).isTrue();
        assertThat(model.sites()).containsExactly(Site.PRACTICE);
    }

    @Test
    void theApiPageIsTheChosenSitesAndOpensInTheChosenEnvironment() {
        var model = of(Site.GLOBAL);
        assertThat(model.sites()).containsExactly(Site.GLOBAL, Site.EEA, Site.US_AU, Site.TURKEY);

        model.site().setValue(Site.EEA);
        model.environment().setValue(Environment.DEMO);
        model.apiPage().open();

        assertThat(places.opened).containsExactly(URI.create("https://my.okx.com/account/my-api?go-demo-trading=1"));
    }

    @Test
    void openingThePageIsSaidAndSoIsThatThereIsNoBrowser() {
        var page = of(Site.GLOBAL).apiPage();
        assertThat(page.done().getValue()).isEmpty();

        page.open();
        assertThat(page.done().getValue()).contains(Message.of("control.page.opened"));
        assertThat(page.problem().getValue()).isEmpty();

        places.browser = false;
        page.open();
        assertThat(page.problem().getValue()).contains(Message.of("control.page.noBrowser"));
        assertThat(page.done().getValue()).isEmpty();
    }

    @Test
    void anAddressFromTheBrowserIsComparedWithTheChosenSites() {
        var model = of(Site.GLOBAL);
        assertThat(model.comparison().getValue()).isEmpty();

        model.compared().set("https://www.okx.com/account/my-api");
        assertThat(model.isRight().getValue()).isTrue();

        model.site().setValue(Site.EEA);
        assertThat(model.isRight().getValue()).isFalse();
        assertThat(model.comparison().getValue())
                .contains(Message.of("wizard.before.compared.OTHER_SITE", "my.okx.com"));

        model.compared().set("https://my.okx.com.login.example/");
        assertThat(model.comparison().getValue())
                .contains(Message.of("wizard.before.compared.LOOKALIKE", "my.okx.com"));
    }

    @Test
    void aSubAccountIsToldWhereItsMoneyComesFrom() {
        var model = of(Site.GLOBAL);
        assertThat(model.subAccount().getValue()).isFalse();

        model.accountKind().setValue(AccountKind.SUB);

        assertThat(model.subAccount().getValue()).isTrue();
    }
}
