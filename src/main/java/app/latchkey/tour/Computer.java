package app.latchkey.tour;

import java.io.IOException;
import java.util.Optional;

/** The computer that the tour's app runs on, as far as it can be made to fail; fails in nothing at first. */
public interface Computer {

    /** What the disk says to whatever the vault saves from now on; empty when it takes everything. */
    void disk(Optional<IOException> refusal);

    /** Whether a browser starts when a page is to be opened; none that is seen does, for as long as the tour runs. */
    void browser(boolean starts);
}
