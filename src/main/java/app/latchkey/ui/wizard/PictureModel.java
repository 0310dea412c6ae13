package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.WhitelistText;
import app.latchkey.ui.Message;
import app.latchkey.ui.Places;
import app.latchkey.vault.AccountKind;
import java.net.URI;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * What the user's own values look like on OKX's pages. Of the secrets it tells that they are there, not even how long
 * they are.
 */
final class PictureModel {

    private static final String DOTS = "•".repeat(10);
    /** A drawing has room for so many lines of them. */
    private static final int LINES = 2;

    private final ObservableValue<URI> page;
    private final ObservableValue<String> name;
    private final ObservableValue<AccountKind> account;
    private final ObservableValue<Boolean> demo;
    private final ObservableValue<String> passphrase;
    private final ObservableValue<List<String>> addresses;
    private final ObservableValue<String> apiKey;

    PictureModel(Plan plan, Places places) {
        page = plan.apiPage(places);
        name = plan.keyName.map(String::strip);
        account = plan.accountKind;
        demo = plan.environment.map(now -> now == Environment.DEMO);
        passphrase = plan.passphrase.revision().map(_ -> plan.passphrase.isEmpty() ? "" : DOTS);
        addresses = plan.whitelist.map(text -> WhitelistText.read(text, plan.isPractice()).entries().stream()
                .map(IpEntry::text)
                .toList());
        // whatever else was pasted there could be a secret
        apiKey = plan.apiKey.map(
                text -> ApiKey.parse(text).value().map(ApiKey::value).orElse(""));
    }

    /** How it begins in the browser's bar; what follows does not matter. */
    ObservableValue<String> address() {
        return page.map(uri -> uri.resolve("/") + "…");
    }

    ObservableValue<String> name() {
        return name;
    }

    ObservableValue<AccountKind> account() {
        return account;
    }

    ObservableValue<Boolean> isDemo() {
        return demo;
    }

    /** The same dots for every passphrase; empty while there is none. */
    ObservableValue<String> passphrase() {
        return passphrase;
    }

    /** The first ones of the whitelist, as many as there is room for. */
    ObservableValue<List<String>> addresses() {
        return addresses.map(all -> all.size() > LINES ? all.subList(0, LINES - 1) : all);
    }

    /** How many more there are. */
    ObservableValue<Integer> moreAddresses() {
        return addresses.map(all -> all.size() > LINES ? all.size() - LINES + 1 : 0);
    }

    /** Empty while it is unknown. */
    ObservableValue<String> apiKey() {
        return apiKey;
    }

    /** OKX has one to show, whether the user has brought it or not. */
    String secretKey() {
        return DOTS;
    }

    /** The picture in one sentence, for those who hear it. */
    ObservableValue<Message> spoken(Picture picture) {
        var said = new Observable[] {page, name, passphrase, addresses, apiKey};
        return Bindings.createObjectBinding(() -> sentence(picture), said);
    }

    private Message sentence(Picture picture) {
        var value =
                switch (picture) {
                    case BEFORE, NAME, PERMISSIONS -> name.getValue();
                    case PASSPHRASE -> passphrase.getValue();
                    case WHITELIST, CREATE -> String.join(", ", addresses.getValue());
                    case CREDENTIALS, EXISTING -> apiKey.getValue();
                };
        return Message.of(
                "wizard.picture.spoken",
                picture,
                page.getValue().getAuthority(),
                value,
                value.isEmpty() ? 0 : 1,
                name.getValue());
    }
}
