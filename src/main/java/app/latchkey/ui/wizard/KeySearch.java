package app.latchkey.ui.wizard;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Message;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out where a saved key belongs, and saves it there. Blocking. */
interface KeySearch {

    /** A site and one of its environments. */
    record Place(Site site, Environment environment) {}

    /** What came of it. */
    sealed interface Found {

        /** It belongs here, and is saved so. */
        record Here(Place place) implements Found {}

        /** Nobody who could be asked knows it. */
        record Nowhere(Message why) implements Found {}

        /** It was found, but the vault could not be written. */
        record NotSaved(Message why) implements Found {}
    }

    /**
     * Asks OKX's own sites with the key, one after the other.
     *
     * @param asked told before each question
     */
    Found run(Optional<ConnectionId> saved, Consumer<Place> asked);

    /** Takes the user's word for it. */
    Found take(Optional<ConnectionId> saved, Site site, Environment environment);
}
