package app.latchkey.practice;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * An API key of the exchange. Its secret key is needed to verify signatures and stands in no text about it.
 *
 * @param apiKey UUID form with the first group {@link Keys#FIRST_GROUP}
 * @param addresses empty when requests may come from anywhere
 * @param madeAt in ms
 * @param activeSince in ms: when the fortnight without use began that would end it, as far as the log knows
 */
record PracticeKey(
        String apiKey,
        String secretKey,
        PassphraseHash passphrase,
        String name,
        Environment environment,
        Purpose purpose,
        Set<Permission> permissions,
        List<AddressRange> addresses,
        long madeAt,
        long activeSince) {

    /** How long a key lasts without use when {@link #endsUnused()}. */
    static final Duration UNUSED_LIFE = Duration.ofDays(14);

    PracticeKey {
        activeSince = Math.max(activeSince, madeAt);
        permissions = Set.copyOf(permissions);
        addresses = List.copyOf(addresses);
    }

    /** A change is no use. But a key that only now falls under the rule has its fortnight still before it. */
    PracticeKey changed(Event.KeyChanged change) {
        var changed = new PracticeKey(
                apiKey,
                secretKey,
                passphrase,
                change.name(),
                environment,
                purpose,
                change.permissions(),
                change.addresses(),
                madeAt,
                activeSince);
        return changed.endsUnused() && !endsUnused() ? changed.activeSince(change.at()) : changed;
    }

    PracticeKey activeSince(long at) {
        return new PracticeKey(
                apiKey, secretKey, passphrase, name, environment, purpose, permissions, addresses, madeAt, at);
    }

    boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    boolean welcomes(String address) {
        return addresses.isEmpty() || addresses.stream().anyMatch(range -> range.contains(address));
    }

    /** Whether a fortnight without use ends it. */
    boolean endsUnused() {
        return environment == Environment.LIVE
                && addresses.isEmpty()
                && (may(Permission.TRADE) || may(Permission.WITHDRAW));
    }

    @Override
    public String toString() {
        return "PracticeKey[" + apiKey + ", " + environment + "]";
    }
}
