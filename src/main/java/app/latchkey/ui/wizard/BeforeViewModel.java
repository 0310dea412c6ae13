package app.latchkey.ui.wizard;

import app.latchkey.key.ApiPage;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Places;
import app.latchkey.vault.AccountKind;
import java.net.URI;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;

/** Before you start: which site, live or demo, main or sub-account, and what must be in order there. */
final class BeforeViewModel extends StepViewModel {

    private final Plan plan;
    private final Places places;
    private final ObservableValue<Boolean> valid;
    private final ObservableValue<URI> apiPage;
    private final ObservableValue<Boolean> subAccount;

    BeforeViewModel(Plan plan, Places places) {
        this.plan = plan;
        this.places = places;
        this.valid = plan.verified
                .and(plan.secondFactor)
                .and(plan.loggedIn)
                .or(Bindings.createBooleanBinding(plan::isPractice, plan.site));
        this.apiPage = Bindings.createObjectBinding(
                () -> ApiPage.of(places.web(plan.site.get()), plan.environment.get()), plan.site, plan.environment);
        this.subAccount = plan.accountKind.map(kind -> kind == AccountKind.SUB);
    }

    List<Site> sites() {
        return switch (plan.site.get()) {
            case GLOBAL, EEA, US_AU, TURKEY -> Site.official();
            case PRACTICE -> List.of(Site.PRACTICE);
            case PRACTICE_OTHER -> List.of(Site.PRACTICE, Site.PRACTICE_OTHER);
        };
    }

    boolean isPractice() {
        return plan.isPractice();
    }

    Property<Site> site() {
        return plan.site;
    }

    Property<Environment> environment() {
        return plan.environment;
    }

    Property<AccountKind> accountKind() {
        return plan.accountKind;
    }

    ObservableValue<Boolean> subAccount() {
        return subAccount;
    }

    BooleanProperty verified() {
        return plan.verified;
    }

    BooleanProperty secondFactor() {
        return plan.secondFactor;
    }

    BooleanProperty loggedIn() {
        return plan.loggedIn;
    }

    /** The page of the chosen site on which keys are made. */
    ObservableValue<URI> apiPage() {
        return apiPage;
    }

    void openApiPage() {
        places.open(apiPage.getValue());
    }

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }
}
