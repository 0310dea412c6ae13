package app.latchkey.key;

import java.net.URI;

/** The page of a site on which API keys are made, viewed and deleted. */
public final class ApiPage {

    private ApiPage() {}

    /**
     * The page's address, opened on the environment's own list of keys.
     *
     * @param web the site's address for people, or the practice exchange's
     */
    public static URI of(URI web, Environment environment) {
        var switchTo =
                switch (environment) {
                    case LIVE -> "go-live-trading=1";
                    case DEMO -> "go-demo-trading=1";
                };
        return web.resolve("/account/my-api?" + switchTo);
    }
}
