package app.latchkey.ui;

import app.latchkey.key.ApiPage;
import app.latchkey.vault.Connection;
import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A page outside the app: its address, the way to it, and what to say after somebody took that way. FX thread only. */
public final class PageOpening {

    private final ObservableValue<URI> page;
    private final Places places;
    private final Background background;
    private final ObjectProperty<Optional<Message>> done = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public PageOpening(ObservableValue<URI> page, Places places, Background background) {
        this.page = page;
        this.places = places;
        this.background = background;
    }

    /** OKX's page with the API keys of a connection's site and environment. */
    public static PageOpening ofApiKeys(Connection connection, Places places, Background background) {
        var page = ApiPage.of(places.web(connection.site()), connection.environment());
        return new PageOpening(new SimpleObjectProperty<>(page), places, background);
    }

    public ObservableValue<URI> page() {
        return page;
    }

    /** What was done, once it was. */
    public ObservableValue<Optional<Message>> done() {
        return done;
    }

    /** That no browser could be started, if so. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Shows the page in the user's browser, and says so, or that it could not. */
    public void open() {
        var address = page.getValue();
        done.set(Optional.empty());
        problem.set(Optional.empty());
        background.run(() -> places.open(address), this::say);
    }

    private void say(boolean opened) {
        if (opened) {
            done.set(Optional.of(Message.of("control.page.opened")));
        } else {
            problem.set(Optional.of(Message.of("control.page.noBrowser")));
        }
    }
}
