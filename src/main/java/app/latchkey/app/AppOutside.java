package app.latchkey.app;

import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.OkxTransport;
import app.latchkey.okx.StatusNotice;
import app.latchkey.ui.Outside;
import java.util.List;
import java.util.Optional;

/** Asks each site's own host. */
record AppOutside(OkxTransport transport, SiteHosts hosts) implements Outside {

    @Override
    public Optional<String> ownAddress(Site site) {
        return transport.ownAddress(hosts.of(site));
    }

    @Override
    public Answer<List<StatusNotice>> status(Site site) {
        return transport.status(hosts.of(site));
    }
}
