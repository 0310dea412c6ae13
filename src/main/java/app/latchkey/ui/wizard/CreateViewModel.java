package app.latchkey.ui.wizard;

import app.latchkey.key.ApiPage;
import app.latchkey.key.IpWhitelist;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Places;
import java.net.URI;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Creating the key on OKX: every value once more, in the order of OKX's form. */
final class CreateViewModel extends StepViewModel {

    private final Plan plan;
    private final Places places;
    private final Clips clips;
    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);
    private final ObservableValue<String> addresses;
    private final ObservableValue<URI> apiPage;

    CreateViewModel(Plan plan, Places places, Clips clips) {
        this.plan = plan;
        this.places = places;
        this.clips = clips;
        this.addresses = plan.whitelist.map(text -> IpWhitelist.parse(text, plan.isPractice())
                .value()
                .map(IpWhitelist::commaSeparated)
                .orElse(""));
        this.apiPage = Bindings.createObjectBinding(
                () -> ApiPage.of(places.web(plan.site.get()), plan.environment.get()), plan.site, plan.environment);
    }

    ObservableValue<String> keyName() {
        return plan.keyName.map(String::strip);
    }

    /** Comma separated; empty for none. */
    ObservableValue<String> addresses() {
        return addresses;
    }

    ObservableValue<URI> apiPage() {
        return apiPage;
    }

    void openApiPage() {
        places.open(apiPage.getValue());
    }

    void copyKeyName() {
        clips.copy(plan.keyName.get().strip());
    }

    void copyAddresses() {
        clips.copy(addresses.getValue());
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
