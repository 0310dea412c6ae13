package app.latchkey.app;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.OkxHost;
import app.latchkey.okx.OkxTransport;
import app.latchkey.practice.OtherSite;
import app.latchkey.ui.Exchange;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Vault;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Knows which host each site has, and whose credentials go there. */
final class AppExchange implements Exchange {

    private final OkxTransport transport;
    private final Vault vault;
    private final Optional<URI> practice;

    /** @param practice the practice exchange's address; empty in the Real workspace */
    AppExchange(OkxTransport transport, Vault vault, Optional<URI> practice) {
        this.transport = transport;
        this.vault = vault;
        this.practice = practice;
    }

    @Override
    public OkxApi connect(Connection connection) {
        return connect(connection, connection.site(), connection.environment());
    }

    @Override
    public OkxApi connect(Connection connection, Site site, Environment environment) {
        try (var credentials = credentials(connection)) {
            return transport.client(host(site), environment, credentials);
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
        return transport.ownAddress(host(site));
    }

    private Credentials credentials(Connection connection) {
        return vault.credentials(connection.id())
                .orElseThrow(() -> new IllegalStateException("The connection was removed meanwhile"));
    }

    private OkxHost host(Site site) {
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
