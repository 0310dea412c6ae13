package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ApiPage;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Places;
import app.latchkey.ui.control.SecretText;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Everything that is typed or chosen in the wizard, shared by its steps. For the FX thread only. */
public final class Plan {

    final ObjectProperty<Site> site;
    final ObjectProperty<Environment> environment = new SimpleObjectProperty<>(Environment.LIVE);
    final ObjectProperty<AccountKind> accountKind = new SimpleObjectProperty<>(AccountKind.MAIN);
    final BooleanProperty verified = new SimpleBooleanProperty();
    final BooleanProperty secondFactor = new SimpleBooleanProperty();
    final BooleanProperty loggedIn = new SimpleBooleanProperty();

    /** The program that is to use the key; only names are suggested from it. */
    final StringProperty terminal = new SimpleStringProperty("");

    final StringProperty keyName = new SimpleStringProperty("");
    final StringProperty connectionName = new SimpleStringProperty("");
    final StringProperty notes = new SimpleStringProperty("");

    final SecretText passphrase = new SecretText();
    /** Whether the passphrase is the user's own, not a generated one. */
    final BooleanProperty ownPassphrase = new SimpleBooleanProperty();

    final StringProperty whitelist = new SimpleStringProperty("");

    final StringProperty apiKey = new SimpleStringProperty("");
    final SecretText secretKey = new SecretText();

    /** The field that the keyboard is in, so that coming back leads there. */
    final StringProperty field = new SimpleStringProperty("");

    /** The connection that came of it, once the credentials are saved. */
    final ObjectProperty<Optional<ConnectionId>> saved = new SimpleObjectProperty<>(Optional.empty());

    public Plan(Site firstSite) {
        site = new SimpleObjectProperty<>(firstSite);
    }

    /** The name the connection gets: its own, else the key's. */
    String effectiveConnectionName() {
        var own = connectionName.get().strip();
        return own.isEmpty() ? keyName.get().strip() : own;
    }

    boolean isPractice() {
        return !site.get().isOfficial();
    }

    /** Whether the form refuses a passphrase without all of what OKX advises: for sub-accounts, and in practice always. */
    boolean demandsFullPassphrase() {
        return isPractice() || accountKind.get() == AccountKind.SUB;
    }

    /** The name of the key that is being made or entered, as far as it is one. */
    Optional<ApiKeyName> nameOnOkx() {
        return ApiKeyName.parse(keyName.get()).value();
    }

    ObservableValue<URI> apiPage(Places places) {
        return Bindings.createObjectBinding(
                () -> ApiPage.of(places.web(site.get()), environment.get()), site, environment);
    }

    /** Takes over everything of a saved connection; what was to be confirmed was, when it was made. */
    void fill(Connection made) {
        like(made);
        List.of(verified, secondFactor, loggedIn).forEach(mark -> mark.set(true));
        keyName.set(made.nameOnOkx().map(ApiKeyName::value).orElse(""));
        connectionName.set(made.name().value());
        apiKey.set(made.credentials().apiKey().value());
        secretKey.set(made.credentials().secretKey());
        passphrase.set(made.credentials().passphrase());
        saved.set(Optional.of(made.id()));
    }

    /** Plans a key for the same account, use and addresses as another one's. */
    void like(Connection other) {
        site.set(other.site());
        environment.set(other.environment());
        accountKind.set(other.kind());
        notes.set(other.notes());
        whitelist.set(other.whitelist().commaSeparated());
    }

    /** Whether this plan may be for that site: the practice exchange and OKX's own never mix. */
    boolean mayUse(Site other) {
        return other.isOfficial() == site.get().isOfficial();
    }

    /** Everything typed that is no secret, by the name under which a draft keeps it. */
    Map<String, Property<String>> texts() {
        return Map.of(
                "terminal", terminal,
                "keyName", keyName,
                "connectionName", connectionName,
                "notes", notes,
                "whitelist", whitelist,
                "apiKey", apiKey,
                "field", field);
    }

    /** Everything ticked. */
    Map<String, Property<Boolean>> marks() {
        return Map.of(
                "verified", verified,
                "secondFactor", secondFactor,
                "loggedIn", loggedIn,
                "ownPassphrase", ownPassphrase);
    }

    /** Everything secret. */
    Map<String, SecretText> secrets() {
        return Map.of("passphrase", passphrase, "secretKey", secretKey);
    }

    /** Follows everything that is typed or chosen. */
    void onChange(Runnable follower) {
        texts().values().forEach(text -> text.subscribe((_, _) -> follower.run()));
        marks().values().forEach(mark -> mark.subscribe((_, _) -> follower.run()));
        secrets().values().forEach(secret -> secret.revision().subscribe((_, _) -> follower.run()));
        List.<ObservableValue<?>>of(site, environment, accountKind)
                .forEach(choice -> choice.subscribe((_, _) -> follower.run()));
    }

    /** Overwrites the secrets. */
    void forget() {
        passphrase.clear();
        secretKey.clear();
    }
}
