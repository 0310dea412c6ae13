package app.latchkey.ui;

import app.latchkey.key.Site;
import java.net.URI;

/** Addresses outside the app, and the way to them. {@code app} implements it. */
public interface Places {

    /** The address of a site for people; for practice, the running practice exchange's. */
    URI web(Site site);

    /**
     * Shows a page in the user's browser; blocks for a moment, so go through {@link PageOpening}.
     *
     * @return whether a browser could be started, as far as can be told
     */
    boolean open(URI page);
}
