package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.IpWhitelist;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.Care;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/** Turns a plan into a connection in the vault, and knows which names and keys are there already. */
final class PlanSaver {

    private final Vault vault;
    private final InstantSource clock;

    PlanSaver(Vault vault, InstantSource clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** Why the plan's connection cannot have its name, if so. */
    Optional<Message> problemOfName(Plan plan) {
        var parsed = ConnectionName.parse(plan.effectiveConnectionName());
        return parsed.problem()
                .map(problem -> Message.of("problem.connectionName", problem, ConnectionName.MAX_LENGTH))
                .or(() -> parsed.value()
                        .flatMap(vault.connections()::withName)
                        .filter(other -> isAnother(plan, other))
                        .map(other -> Message.of(
                                "problem.connectionName.TAKEN", other.name().value())));
    }

    /** Why the key cannot be saved in this workspace, if so. */
    Optional<Message> problemOfKey(Plan plan, ApiKey key) {
        if (key.isPractice() && !plan.isPractice()) {
            return Optional.of(Message.of("problem.apiKey.PRACTICE_KEY_IN_REAL"));
        }
        if (plan.isPractice() && !key.isPractice()) {
            return Optional.of(Message.of("problem.apiKey.REAL_KEY_IN_PRACTICE"));
        }
        return vault.connections()
                .withApiKey(key)
                .filter(other -> isAnother(plan, other))
                .map(other -> Message.of("problem.apiKey.TAKEN", other.name().value()));
    }

    /** The connection that a valid plan describes, with secrets of its own. */
    Connection connectionOf(Plan plan) {
        var before = plan.saved.get().flatMap(vault.connections()::withId);
        var apiKey = ApiKey.parse(plan.apiKey.get()).value().orElseThrow();
        return new Connection(
                before.map(Connection::id).orElseGet(ConnectionId::random),
                ConnectionName.parse(plan.effectiveConnectionName()).value().orElseThrow(),
                plan.site.get(),
                plan.environment.get(),
                plan.accountKind.get(),
                new Credentials(apiKey, plan.secretKey.secret(), plan.passphrase.secret()),
                plan.notes.get(),
                ApiKeyName.parse(plan.keyName.get()).value(),
                IpWhitelist.parse(plan.whitelist.get(), plan.isPractice())
                        .value()
                        .orElse(IpWhitelist.NONE),
                before.map(Connection::created).orElseGet(clock::instant),
                before.filter(old -> isSameKey(plan, apiKey, old)).flatMap(Connection::uid),
                before.filter(old -> old.credentials().apiKey().isSameAs(apiKey))
                        .map(Connection::care)
                        .orElse(Care.NONE));
    }

    /** Only then is it still known whose the key is. */
    private static boolean isSameKey(Plan plan, ApiKey apiKey, Connection old) {
        return old.credentials().apiKey().isSameAs(apiKey)
                && old.site() == plan.site.get()
                && old.environment() == plan.environment.get();
    }

    /** Writes the connection to disk; blocks. The vault keeps copies, so the given secrets are closed in any case. */
    Optional<Message> save(Connection connection) {
        try (var _ = connection.credentials()) {
            vault.put(connection);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }

    private static boolean isAnother(Plan plan, Connection other) {
        return !plan.saved.get().equals(Optional.of(other.id()));
    }
}
