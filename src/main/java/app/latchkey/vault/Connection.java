package app.latchkey.vault;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One saved key ("exchange account" on screen).
 *
 * @param id random, never reused
 * @param name unique in its vault
 * @param site where the account is registered
 * @param environment which of the site's two worlds the key belongs to
 * @param kind main or sub-account
 * @param credentials the three values; who owns them is said where a connection comes from
 * @param notes whatever the user wants to remember, at most {@value #MAX_NOTES} characters, may be empty
 * @param nameOnOkx the API name, when the user told it
 * @param whitelist the addresses the key was to be bound to when it was made
 * @param created when it was saved here, in whole milliseconds
 * @param uid the account at OKX, as the last check saw it
 * @param care how it was looked after
 */
public record Connection(
        ConnectionId id,
        ConnectionName name,
        Site site,
        Environment environment,
        AccountKind kind,
        Credentials credentials,
        String notes,
        Optional<ApiKeyName> nameOnOkx,
        IpWhitelist whitelist,
        Instant created,
        Optional<String> uid,
        Care care) {

    public static final int MAX_NOTES = 10_000;

    public Connection {
        if (notes.length() > MAX_NOTES) {
            throw new IllegalArgumentException("At most " + MAX_NOTES + " characters of notes");
        }
        created = created.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A connection that only says what it must, under an id of its own. */
    public static Connection of(
            ConnectionName name,
            Site site,
            Environment environment,
            AccountKind kind,
            Credentials credentials,
            Instant created) {
        return new Connection(
                ConnectionId.random(),
                name,
                site,
                environment,
                kind,
                credentials,
                "",
                Optional.empty(),
                IpWhitelist.NONE,
                created,
                Optional.empty(),
                Care.NONE);
    }

    public Connection withName(ConnectionName other) {
        return new Connection(
                id, other, site, environment, kind, credentials, notes, nameOnOkx, whitelist, created, uid, care);
    }

    /** The same key, now known to be of this site and environment; whose account it is, is then to be found out again. */
    public Connection at(Site otherSite, Environment otherEnvironment) {
        return new Connection(
                id,
                name,
                otherSite,
                otherEnvironment,
                kind,
                credentials,
                notes,
                nameOnOkx,
                whitelist,
                created,
                Optional.empty(),
                care);
    }

    public Connection withCredentials(Credentials other) {
        return new Connection(
                id, name, site, environment, kind, other, notes, nameOnOkx, whitelist, created, uid, care);
    }

    public Connection withKind(AccountKind other) {
        return new Connection(
                id, name, site, environment, other, credentials, notes, nameOnOkx, whitelist, created, uid, care);
    }

    public Connection withNotes(String other) {
        return new Connection(
                id, name, site, environment, kind, credentials, other, nameOnOkx, whitelist, created, uid, care);
    }

    public Connection withNameOnOkx(ApiKeyName other) {
        return new Connection(
                id,
                name,
                site,
                environment,
                kind,
                credentials,
                notes,
                Optional.of(other),
                whitelist,
                created,
                uid,
                care);
    }

    public Connection withWhitelist(IpWhitelist other) {
        return new Connection(
                id, name, site, environment, kind, credentials, notes, nameOnOkx, other, created, uid, care);
    }

    public Connection withUid(String other) {
        return new Connection(
                id,
                name,
                site,
                environment,
                kind,
                credentials,
                notes,
                nameOnOkx,
                whitelist,
                created,
                Optional.of(other),
                care);
    }

    public Connection withCare(Care other) {
        return new Connection(
                id, name, site, environment, kind, credentials, notes, nameOnOkx, whitelist, created, uid, other);
    }

    /** Says nothing that could not stand in a log: no name, no notes, no address, no key. */
    @Override
    public String toString() {
        return "Connection[" + id + " " + site + " " + environment + " " + kind + "]";
    }
}
