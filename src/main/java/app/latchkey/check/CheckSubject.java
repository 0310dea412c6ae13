package app.latchkey.check;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Connections;
import java.util.List;
import java.util.Optional;

/**
 * The connection that is examined, as the user planned it.
 *
 * @param plannedName of the key on OKX; empty when the key was made without the wizard
 * @param plannedWhitelist {@link IpWhitelist#NONE} when none was planned, or nobody knows
 * @param plannedKind empty when nobody said
 * @param sameKey the names of other connections with the same key
 */
public record CheckSubject(
        Site site,
        Environment environment,
        Optional<ApiKeyName> plannedName,
        IpWhitelist plannedWhitelist,
        Optional<AccountKind> plannedKind,
        List<String> sameKey) {

    public CheckSubject {
        sameKey = List.copyOf(sameKey);
    }

    /** A saved connection among those that are saved with it. */
    public static CheckSubject of(Connection connection, Connections saved) {
        var sameKey = saved.all().stream()
                .filter(each -> !each.id().equals(connection.id()))
                .filter(each -> each.credentials()
                        .apiKey()
                        .isSameAs(connection.credentials().apiKey()))
                .map(each -> each.name().value())
                .toList();
        return new CheckSubject(
                connection.site(),
                connection.environment(),
                connection.nameOnOkx(),
                connection.whitelist(),
                Optional.of(connection.kind()),
                sameKey);
    }
}
