package app.latchkey.ui.wizard;

import app.latchkey.key.Site;
import app.latchkey.ui.Places;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The sites' real addresses, and a browser that only remembers. */
final class TestPlaces implements Places {

    static final URI PRACTICE = URI.create("http://127.0.0.1:8765");

    final List<URI> opened = new ArrayList<>();
    /** Whether there is a browser. */
    boolean browser = true;

    @Override
    public URI web(Site site) {
        return site.web().orElse(PRACTICE);
    }

    @Override
    public boolean open(URI page) {
        opened.add(page);
        return browser;
    }
}
