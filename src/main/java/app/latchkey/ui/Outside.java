package app.latchkey.ui;

import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.StatusNotice;
import java.util.List;
import java.util.Optional;

/** What a site tells everybody, so that nothing secret is needed to ask. Blocking; safe on any thread but the FX thread. */
public interface Outside {

    /** This computer's address as the site's edge sees it; sends no credentials. */
    Optional<String> ownAddress(Site site);

    /** Announced and ongoing maintenance; sends no credentials. */
    Answer<List<StatusNotice>> status(Site site);
}
