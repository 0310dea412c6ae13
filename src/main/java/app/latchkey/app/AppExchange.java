package app.latchkey.app;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.OkxTransport;
import app.latchkey.okx.StatusNotice;
import app.latchkey.ui.Exchange;
import app.latchkey.ui.Outside;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Vault;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows which host each site has, and whose credentials go there. */
final class AppExchange implements Exchange {

    private final OkxTransport transport;
    private final Vault vault;
    private final SiteHosts hosts;
    private final Outside outside;

    /** @param practice the practice exchange's address; empty in the Real workspace */
    AppExchange(OkxTransport transport, Vault vault, Optional<URI> practice) {
        this.transport = transport;
        this.vault = vault;
        this.hosts = new SiteHosts(practice);
        this.outside = new AppOutside(transport, hosts);
    }

    @Override
    public OkxApi connect(Connection connection) {
        return connect(connection, connection.site(), connection.environment());
    }

    @Override
    public OkxApi connect(Connection connection, Site site, Environment environment) {
        try (var credentials = credentials(connection)) {
            return transport.client(hosts.of(site), environment, credentials, knownUid(connection, site, environment));
        }
    }

    /**
     * A client with any key of an account, if there is one.
     *
     * @param senders connections that have moved funds of the account: it is theirs, even if no check has told so yet
     */
    Optional<OkxApi> connect(AccountRef account, Set<String> senders) {
        return vault.connections().all().stream()
                .filter(each -> each.site() == account.site() && each.environment() == account.environment())
                .filter(each -> each.uid().equals(Optional.of(account.uid()))
                        || senders.contains(each.id().toString()))
                .findFirst()
                .map(this::connect);
    }

    @Override
    public Optional<String> ownAddress(Site site) {
        return outside.ownAddress(site);
    }

    @Override
    public Answer<List<StatusNotice>> status(Site site) {
        return outside.status(site);
    }

    /** Known of the place that the connection is saved with, and of no other. */
    private static Optional<String> knownUid(Connection connection, Site site, Environment environment) {
        boolean isItsPlace = connection.site() == site && connection.environment() == environment;
        return isItsPlace ? connection.uid() : Optional.empty();
    }

    private Credentials credentials(Connection connection) {
        return vault.credentials(connection.id())
                .orElseThrow(() -> new IllegalStateException("The connection was removed meanwhile"));
    }
}
