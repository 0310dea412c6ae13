package app.latchkey.ui.wizard;

import app.latchkey.key.IpWhitelist;
import app.latchkey.ui.Background;
import app.latchkey.ui.Clips;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.vault.AccountKind;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Creating the key on OKX: every value once more, in the order of OKX's form. */
final class CreateViewModel extends StepViewModel {

    private final Plan plan;
    private final Clips clips;
    private final PageOpening apiPage;
    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);
    private final ObservableValue<String> addresses;

    CreateViewModel(Plan plan, Places places, Clips clips, Background background) {
        this.plan = plan;
        this.clips = clips;
        this.apiPage = new PageOpening(plan.apiPage(places), places, background);
        this.addresses = plan.whitelist.map(text -> IpWhitelist.parse(text, plan.isPractice())
                .value()
                .map(IpWhitelist::commaSeparated)
                .orElse(""));
    }

    ObservableValue<AccountKind> account() {
        return plan.accountKind;
    }

    ObservableValue<String> keyName() {
        return plan.keyName.map(String::strip);
    }

    /** Comma separated; empty for none. */
    ObservableValue<String> addresses() {
        return addresses;
    }

    PageOpening apiPage() {
        return apiPage;
    }

    /** Copies one of the form's values that is no secret. */
    void copy(String value) {
        clips.copy(value);
    }

    void copyPassphrase() {
        try (var typed = plan.passphrase.secret()) {
            clips.copySecret(typed);
        }
    }

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }
}
