package app.latchkey.app;

import app.latchkey.key.Site;
import app.latchkey.okx.OkxHost;
import app.latchkey.practice.OtherSite;
import java.net.URI;
import java.util.Optional;

/**
 * Which host each site has in a workspace.
 *
 * @param practice the practice exchange's address; empty in the Real workspace
 */
record SiteHosts(Optional<URI> practice) {

    OkxHost of(Site site) {
        if (site.isOfficial() == practice.isPresent()) {
            throw new IllegalStateException("Practice and OKX never meet");
        }
        return switch (site) {
            case GLOBAL, EEA, US_AU, TURKEY -> new OkxHost.Official(site);
            case PRACTICE -> new OkxHost.Loopback(practice.orElseThrow());
            case PRACTICE_OTHER -> new OkxHost.Loopback(OtherSite.of(practice.orElseThrow()));
        };
    }
}
