package app.latchkey.ui.wizard;

import app.latchkey.check.SearchResult;
import app.latchkey.check.SiteReply;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountConfig;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds out where a saved key belongs, and saves it there. Blocking. */
final class KeyLocator {

    /** What came of it. */
    sealed interface Found {

        /** It belongs here, and is saved so. */
        record Here(Connection connection) implements Found {}

        /** Nobody who could be asked says that it knows the key. */
        record Nowhere(Message why) implements Found {}

        /** The vault could not be written. */
        record NotSaved(Message why) implements Found {}
    }

    private final Desk desk;

    KeyLocator(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks the key's site, as far as it is thought to be known, and then the others, one after the other. Takes the
     * user's consent.
     *
     * @param named whether the user gave the connection its name; otherwise it gets the key's name on OKX
     * @param replied told each site's reply
     */
    Found search(Optional<ConnectionId> saved, boolean named, Consumer<SiteReply> replied) {
        return connection(saved).map(known -> search(known, named, replied)).orElseGet(KeyLocator::gone);
    }

    private Found search(Connection known, boolean named, Consumer<SiteReply> replied) {
        var sites = Stream.concat(Stream.of(known.site()), known.site().others().stream())
                .toList();
        var result = desk.search()
                .amongSites(
                        sites,
                        known.environment(),
                        (site, environment) -> desk.exchange().connect(known, site, environment),
                        replied);
        return switch (result) {
            case SearchResult.Found found -> settle(known, named, found.there());
            case SearchResult.NotFound nowhere ->
                new Found.Nowhere(nowhere.silent().stream()
                        .flatMap(reply -> reply.failure().stream())
                        .findFirst()
                        .map(desk.failures()::whole)
                        .orElseGet(() -> Message.of("wizard.locate.nowhere")));
            case SearchResult.Stopped _ -> new Found.Nowhere(Message.of("wizard.locate.stopped"));
        };
    }

    /** Takes the user's word for it. */
    Found take(Optional<ConnectionId> saved, Site site, Environment environment) {
        return connection(saved)
                .map(known -> save(known, now -> now.at(site, environment)))
                .orElseGet(KeyLocator::gone);
    }

    /** A site that accepts the key also says whose it is and what it is called. */
    private Found settle(Connection known, boolean named, SiteReply reply) {
        if (reply.says() != SiteReply.Says.ACCEPTS) {
            return save(known, now -> now.at(reply.site(), reply.environment()));
        }
        try (var okx = desk.exchange().connect(known, reply.site(), reply.environment())) {
            var config = okx.config().value();
            return save(known, now -> {
                var there = now.at(reply.site(), reply.environment());
                return config.map(said -> described(there, said, named)).orElse(there);
            });
        }
    }

    private Connection described(Connection connection, AccountConfig config, boolean named) {
        var described =
                connection.withUid(config.uid()).withKind(config.isSubAccount() ? AccountKind.SUB : AccountKind.MAIN);
        var label = config.label().flatMap(text -> ApiKeyName.parse(text).value());
        if (label.isEmpty()) {
            return described;
        }
        var withLabel = described.withNameOnOkx(label.get());
        return named ? withLabel : withLabel.withName(free(withLabel, label.get()));
    }

    private ConnectionName free(Connection connection, ApiKeyName label) {
        var wanted = new ConnectionName(label.value());
        boolean isOwn = wanted.looksLike(connection.name());
        return isOwn ? connection.name() : desk.vault().connections().freeName(wanted);
    }

    /** Changes the connection as it is by now: it may have been changed or removed while OKX was asked. */
    private Found save(Connection known, UnaryOperator<Connection> change) {
        try {
            desk.vault().update(known.id(), change);
            return connection(Optional.of(known.id()))
                    .<Found>map(Found.Here::new)
                    .orElseGet(KeyLocator::gone);
        } catch (IOException e) {
            return new Found.NotSaved(Problems.ofSaving(e));
        }
    }

    private Optional<Connection> connection(Optional<ConnectionId> saved) {
        return saved.flatMap(desk.vault().connections()::withId);
    }

    private static Found gone() {
        return new Found.Nowhere(Message.of("wizard.locate.gone"));
    }
}
