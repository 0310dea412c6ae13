package app.latchkey.ui.check;

import app.latchkey.key.ApiPage;
import app.latchkey.ui.Background;
import app.latchkey.ui.Clips;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.vault.Connection;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * Where the buttons beside findings lead.
 *
 * @param edit to the values of a connection; empty where the screen itself has a way back to them
 * @param moveFunds empty where the next step is just that
 */
public record CheckWays(
        Optional<Consumer<Connection>> edit,
        Optional<Consumer<Connection>> moveFunds,
        Places places,
        Clips clips,
        Background background) {

    /** The page on OKX that a key is seen and changed on. */
    PageOpening apiPage(ObservableValue<Connection> connection) {
        return new PageOpening(connection.map(this::apiPage), places, background);
    }

    private URI apiPage(Connection connection) {
        return ApiPage.of(places.web(connection.site()), connection.environment());
    }
}
