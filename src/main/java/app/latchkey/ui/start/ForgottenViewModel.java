package app.latchkey.ui.start;

import app.latchkey.key.AccountRef;
import app.latchkey.key.ApiPage;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Background;
import app.latchkey.ui.Gate;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What somebody who forgot the master password has to delete on OKX, as far as it is known without the vault. */
public final class ForgottenViewModel {

    private final Gate gate;
    private final Background background;
    private final Places places;
    private final NewVaultViewModel vault;
    private final ObjectProperty<List<AccountRef>> accounts = new SimpleObjectProperty<>(List.of());

    /** A page on which keys are deleted. */
    public record KeyPage(Site site, Environment environment, URI address) {}

    /** @param vault the new one */
    public ForgottenViewModel(Gate gate, Background background, Places places, NewVaultViewModel vault) {
        this.gate = gate;
        this.background = background;
        this.places = places;
        this.vault = vault;
    }

    public NewVaultViewModel vault() {
        return vault;
    }

    /** Accounts in which funds were moved with the lost keys. */
    public ObservableValue<List<AccountRef>> accounts() {
        return accounts;
    }

    /** Where keys may have to be deleted: the pages of those accounts, else of every site there is. */
    public List<KeyPage> pages() {
        var known = accounts.get().stream().map(account -> page(account.site(), account.environment()));
        var pages = known.distinct().toList();
        return pages.isEmpty()
                ? sites().map(site -> page(site, Environment.LIVE)).toList()
                : pages;
    }

    PageOpening opening(KeyPage page) {
        return new PageOpening(new SimpleObjectProperty<>(page.address()), places, background);
    }

    /** Looks which accounts are known. */
    public void enter() {
        background.run(gate::knownAccounts, accounts::set);
    }

    private KeyPage page(Site site, Environment environment) {
        return new KeyPage(site, environment, ApiPage.of(places.web(site), environment));
    }

    private Stream<Site> sites() {
        return switch (gate.workspace()) {
            case PRACTICE -> Stream.of(Site.PRACTICE);
            case REAL -> Site.official().stream();
        };
    }
}
