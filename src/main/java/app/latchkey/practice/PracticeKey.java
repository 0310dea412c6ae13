package app.latchkey.practice;

import java.util.List;
import java.util.Set;

/**
 * An API key of the exchange. Its secret key is needed to verify signatures and stands in no text about it.
 *
 * @param apiKey UUID form with the first group {@link Keys#FIRST_GROUP}
 * @param addresses empty when requests may come from anywhere
 * @param madeAt in ms
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
        long madeAt) {

    PracticeKey {
        permissions = Set.copyOf(permissions);
        addresses = List.copyOf(addresses);
    }

    PracticeKey changed(Event.KeyChanged change) {
        return new PracticeKey(
                apiKey,
                secretKey,
                passphrase,
                change.name(),
                environment,
                purpose,
                change.permissions(),
                change.addresses(),
                madeAt);
    }

    boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    boolean welcomes(String address) {
        return addresses.isEmpty() || addresses.stream().anyMatch(range -> range.contains(address));
    }

    /** Whether two weeks without use would end it on OKX. */
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
