package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.key.WebAddress;
import app.latchkey.key.WebAddress.Judgement;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.vault.AccountKind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Before you start: which site, live or demo, main or sub-account, and what must be in order there. */
final class BeforeViewModel extends StepViewModel {

    private final Plan plan;
    private final PageOpening apiPage;
    private final StringProperty compared = new SimpleStringProperty("");
    private final ObservableValue<Boolean> valid;
    private final ObservableValue<URI> web;
    private final ObservableValue<Judgement> judgement;
    private final ObservableValue<Boolean> right;
    private final ObservableValue<Boolean> wrong;
    private final ObservableValue<Boolean> subAccount;

    BeforeViewModel(Plan plan, Places places, Background background) {
        this.plan = plan;
        this.apiPage = new PageOpening(plan.apiPage(places), places, background);
        this.valid = plan.verified
                .and(plan.secondFactor)
                .and(plan.loggedIn)
                .or(Bindings.createBooleanBinding(plan::isPractice, plan.site));
        this.web = plan.site.map(places::web);
        this.judgement =
                Bindings.createObjectBinding(() -> WebAddress.judge(compared.get(), web.getValue()), compared, web);
        this.right = judgement.map(said -> said == Judgement.RIGHT);
        this.wrong = judgement.map(said -> said != Judgement.RIGHT && said != Judgement.NOTHING_TYPED);
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
    PageOpening apiPage() {
        return apiPage;
    }

    /** How the browser's address must begin, up to the first single slash. */
    ObservableValue<String> beginning() {
        return web.map(URI::toString);
    }

    /** An address that the user brings from the browser, to be compared. */
    StringProperty compared() {
        return compared;
    }

    /** What the compared address is; empty while there is none. */
    ObservableValue<Optional<Message>> comparison() {
        return judgement.map(said -> said == Judgement.NOTHING_TYPED
                ? Optional.empty()
                : Optional.of(Message.of(
                        "wizard.before.compared", said, web.getValue().getAuthority())));
    }

    /** Whether it is the site's. */
    ObservableValue<Boolean> isRight() {
        return right;
    }

    /** Whether it is anything else. */
    ObservableValue<Boolean> isWrong() {
        return wrong;
    }

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }
}
