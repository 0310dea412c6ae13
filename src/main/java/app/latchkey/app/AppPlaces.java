package app.latchkey.app;

import app.latchkey.key.Site;
import app.latchkey.ui.Places;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Web addresses of the sites, and the user's browser. */
final class AppPlaces implements Places {

    private final Supplier<Optional<URI>> practice;
    private final Predicate<URI> browser;

    /**
     * @param practice where the practice exchange is, while one is there
     * @param browser shows a page, and tells whether it could
     */
    AppPlaces(Supplier<Optional<URI>> practice, Predicate<URI> browser) {
        this.practice = practice;
        this.browser = browser;
    }

    @Override
    public URI web(Site site) {
        return site.web().or(practice).orElseThrow();
    }

    @Override
    public boolean open(URI page) {
        return browser.test(page);
    }
}
