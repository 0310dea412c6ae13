package app.latchkey.ui.watch;

import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;

/**
 * Something that turned without the user.
 *
 * @param name of the connection; it stays on the window: a system's notification may be seen by others
 * @param text what turned
 */
public record News(String name, Message text) {

    static News of(Connection connection, Message text) {
        return new News(connection.name().value(), text);
    }

    /** The whole sentence, for the window. */
    public Message whole() {
        return Message.of("watch.news", name, text);
    }
}
