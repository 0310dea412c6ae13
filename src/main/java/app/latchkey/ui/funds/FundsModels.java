package app.latchkey.ui.funds;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Ticker;
import app.latchkey.vault.Connection;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/**
 * Makes what is behind the screens that move funds.
 *
 * @param bigMove US dollars; the amount of a move that may be worth more is typed once more
 */
public record FundsModels(Background background, InstantSource clock, Ticker ticker, IntSupplier bigMove) {

    /** Moving funds of a connection. */
    public FundsViewModel of(Desk desk, Connection connection) {
        return new FundsViewModel(desk, connection, this);
    }
}
