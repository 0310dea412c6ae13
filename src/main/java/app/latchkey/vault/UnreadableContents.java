package app.latchkey.vault;

/** Contents that were authentic, yet make no sense; the message names tags and lengths, never what stood there. */
final class UnreadableContents extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableContents(String message) {
        super(message);
    }
}
