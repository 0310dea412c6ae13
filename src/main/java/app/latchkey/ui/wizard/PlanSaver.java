package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.PastedValue;
import app.latchkey.key.Secret;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.Care;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns a plan into a connection in the vault, and knows which names and keys are there already. */
final class PlanSaver {

    /** As many of a key's last digits tell one's own keys apart. */
    private static final int TOLD_APART_BY = 6;

    private final Vault vault;
    private final InstantSource clock;

    PlanSaver(Vault vault, InstantSource clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** Why the key cannot have its name on OKX, if so: OKX refuses the same name twice (59502). */
    Optional<Message> problemOfKeyName(Plan plan) {
        var parsed = ApiKeyName.parse(plan.keyName.get());
        return parsed.problem()
                .map(problem -> Message.of("problem.keyName", problem, ApiKeyName.MAX_LENGTH))
                .or(() -> parsed.value()
                        .flatMap(name -> withNameOnOkx(plan, name))
                        .map(other ->
                                Message.of("problem.keyName.TAKEN", other.name().value())));
    }

    /** Whether no other connection's key has this name. */
    boolean isFreeOnOkx(Plan plan, String name) {
        return ApiKeyName.parse(name)
                .value()
                .filter(valid -> withNameOnOkx(plan, valid).isEmpty())
                .isPresent();
    }

    /** The first free name with a number behind the one that another key has on OKX; none where that gets too long. */
    String nameAfter(Plan plan, Connection old) {
        var before = old.nameOnOkx().map(ApiKeyName::value).orElseGet(() -> old.name()
                .value());
        var stem = before.replaceFirst("\\d+$", "");
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> stem + number)
                .filter(name -> name.length() > ApiKeyName.MAX_LENGTH || isFreeOnOkx(plan, name))
                .findFirst()
                .filter(name -> name.length() <= ApiKeyName.MAX_LENGTH)
                .orElse("");
    }

    private Optional<Connection> withNameOnOkx(Plan plan, ApiKeyName name) {
        return vault.connections().all().stream()
                .filter(other -> other.site() == plan.site.get() && isAnother(plan, other))
                .filter(other -> other.nameOnOkx().equals(Optional.of(name)))
                .findFirst();
    }

    /** The connection whose secret key this is, if it belongs to another API key than the plan's. */
    Optional<Message> problemOfSecretKey(Plan plan, Secret secretKey) {
        var apiKey = ApiKey.parse(plan.apiKey.get()).value();
        return vault.connections().all().stream()
                .filter(other -> isAnother(plan, other))
                .filter(other ->
                        apiKey.filter(other.credentials().apiKey()::isSameAs).isEmpty())
                .filter(other -> other.credentials().secretKey().sameAs(secretKey))
                .findFirst()
                .map(other -> Message.of("problem.secretKey.TAKEN", other.name().value()));
    }

    /** Why the plan's connection cannot have its name, if so; without one it gets one once its key is known. */
    Optional<Message> problemOfName(Plan plan) {
        var name = nameOf(plan);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var parsed = ConnectionName.parse(name);
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
                ConnectionName.parse(nameOf(plan)).value().orElseThrow(),
                plan.site.get(),
                plan.environment.get(),
                plan.accountKind.get(),
                new Credentials(apiKey, secretKey(plan), plan.passphrase.secret()),
                plan.notes.get(),
                plan.nameOnOkx(),
                IpWhitelist.parse(plan.whitelist.get(), plan.isPractice())
                        .value()
                        .orElse(IpWhitelist.NONE),
                before.map(Connection::created).orElseGet(clock::instant),
                before.filter(old -> isSameKey(plan, apiKey, old)).flatMap(Connection::uid),
                before.map(old -> careOf(old, apiKey)).orElse(Care.NONE));
    }

    private static Care careOf(Connection old, ApiKey apiKey) {
        return old.credentials().apiKey().isSameAs(apiKey)
                ? old.care()
                : old.care().ofAnotherKey();
    }

    /** Typed with quotes, as it stood in some file, perhaps; no secret key has any. */
    private static Secret secretKey(Plan plan) {
        try (var typed = plan.secretKey.secret()) {
            return PastedValue.trimmed(typed);
        }
    }

    /** The name that was given, else one that is free and says which key it is. */
    private String nameOf(Plan plan) {
        var given = plan.effectiveConnectionName();
        return given.isEmpty() && plan.keyName.get().isEmpty()
                ? ApiKey.parse(plan.apiKey.get())
                        .value()
                        .map(key -> madeUp(plan, key))
                        .orElse(given)
                : given;
    }

    private String madeUp(Plan plan, ApiKey key) {
        var wanted =
                new ConnectionName("OKX " + key.value().substring(key.value().length() - TOLD_APART_BY));
        return plan.saved
                .get()
                .flatMap(vault.connections()::withId)
                .map(before -> before.name().value())
                .orElseGet(() -> vault.connections().freeName(wanted).value());
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
