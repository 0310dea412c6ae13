package app.latchkey.ui.care;

import app.latchkey.key.ApiPage;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.vault.Connection;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A key that may be in somebody else's hands: marked as such, until the user takes that back. */
public final class LeakViewModel {

    private final Connection connection;
    private final Background background;
    private final InstantSource clock;
    private final CareKeeper keeper;
    private final PageOpening apiPage;
    private final PageOpening site;
    private final ObjectProperty<Optional<Instant>> leaked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public LeakViewModel(Desk desk, Connection connection, Background background, Places places, InstantSource clock) {
        this.connection = connection;
        this.background = background;
        this.clock = clock;
        this.keeper = new CareKeeper(desk.vault(), connection.id());
        var web = places.web(connection.site());
        this.apiPage = opening(ApiPage.of(web, connection.environment()), places);
        this.site = opening(web, places);
    }

    private PageOpening opening(URI page, Places places) {
        return new PageOpening(new SimpleObjectProperty<>(page), places, background);
    }

    public Connection connection() {
        return connection;
    }

    /** Since when it is marked; empty when it is not. */
    public ObservableValue<Optional<Instant>> leaked() {
        return leaked;
    }

    /** Why the mark could not be written down, if so. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Where the key is deleted. */
    public PageOpening apiPage() {
        return apiPage;
    }

    /** The site itself, for its support. */
    public PageOpening site() {
        return site;
    }

    /** Marks it, unless it is marked already: whoever comes here has no time for another question. */
    public void enter() {
        leaked.set(keeper.now().leaked());
        if (leaked.get().isEmpty()) {
            mark();
        }
    }

    public void mark() {
        set(Optional.of(clock.instant()));
    }

    /** It was a false alarm. */
    public void takeBack() {
        set(Optional.empty());
    }

    private void set(Optional<Instant> since) {
        background.run(() -> keeper.change(care -> care.withLeaked(since)), said -> {
            problem.set(said);
            leaked.set(keeper.now().leaked());
        });
    }
}
