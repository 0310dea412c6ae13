package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityFilter.Sender;
import app.latchkey.key.AccountRef;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the user calls the connections, asked of the vault when it is needed: a name can change, a connection go. */
final class AccountNames {

    private final Vault vault;

    AccountNames(Vault vault) {
        this.vault = vault;
    }

    List<Connection> all() {
        return vault.connections().all();
    }

    /** The name of the connection that sent something; empty when it was removed. */
    Optional<String> ofConnection(String id) {
        return all().stream()
                .filter(each -> each.id().toString().equals(id))
                .map(AccountNames::name)
                .findFirst();
    }

    /** The names of all connections of an account. */
    List<String> ofAccount(AccountRef account) {
        return all().stream()
                .filter(each -> each.site() == account.site()
                        && each.environment() == account.environment()
                        && each.uid().equals(Optional.of(account.uid())))
                .map(AccountNames::name)
                .toList();
    }

    /** Who has sent what none of the connections has. */
    Sender.Removed removed() {
        return new Sender.Removed(all().stream().map(AccountNames::sender).collect(Collectors.toUnmodifiableSet()));
    }

    static Sender.One sender(Connection connection) {
        return new Sender.One(
                connection.id().toString(),
                connection.uid().map(uid -> new AccountRef(connection.site(), connection.environment(), uid)));
    }

    static String name(Connection connection) {
        return connection.name().value();
    }
}
