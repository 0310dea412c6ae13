package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.vault.AccountKind;
import java.net.URI;
import org.junit.jupiter.api.Test;

class BeforeViewModelTest {

    private final TestPlaces places = new TestPlaces();

    private BeforeViewModel of(Site site) {
        return new BeforeViewModel(new Plan(site), places);
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
        model.openApiPage();

        assertThat(places.opened).containsExactly(URI.create("https://my.okx.com/account/my-api?go-demo-trading=1"));
    }

    @Test
    void aSubAccountIsToldWhereItsMoneyComesFrom() {
        var model = of(Site.GLOBAL);
        assertThat(model.subAccount().getValue()).isFalse();

        model.accountKind().setValue(AccountKind.SUB);

        assertThat(model.subAccount().getValue()).isTrue();
    }
}
