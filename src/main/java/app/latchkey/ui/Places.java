package app.latchkey.ui;

import app.latchkey.key.Site;
import java.net.URI;

/** Addresses outside the app, and the way to them. {@code app} implements it. For the FX thread only. */
public interface Places {

    /** The address of a site for people; for practice, the running practice exchange's. */
    URI web(Site site);

    /** Shows a page in the user's browser; when there is none, nothing happens, so always show the address as well. */
    void open(URI page);
}
