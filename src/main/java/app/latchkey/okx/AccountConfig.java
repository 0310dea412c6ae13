package app.latchkey.okx;

import app.latchkey.key.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What OKX tells a key about itself and its account (GET /api/v5/account/config). Everything but {@code uid} may be
 * absent: OKX added fields over the years.
 *
 * @param uid of the account the key belongs to
 * @param mainUid of its main account; equal to {@code uid} for a main account
 * @param kind {@code type}
 * @param label the key's name on OKX
 * @param permissions {@code perm}, the three that OKX documents
 * @param otherPermissions words in {@code perm} that OKX does not document
 * @param boundAddresses {@code ip}: the whitelist as OKX prints it; empty when the key works from everywhere
 * @param kycLevel {@code kycLv} of the main account, 0 to 3
 * @param settings how the account trades
 */
public record AccountConfig(
        String uid,
        Optional<String> mainUid,
        Optional<Kind> kind,
        Optional<String> label,
        Set<Permission> permissions,
        Set<String> otherPermissions,
        List<String> boundAddresses,
        Optional<String> kycLevel,
        AccountSettings settings) {

    public AccountConfig {
        permissions = Set.copyOf(permissions);
        otherPermissions = Set.copyOf(otherPermissions);
        boundAddresses = List.copyOf(boundAddresses);
    }

    /** Whether the account is a sub-account of another one. */
    public boolean isSubAccount() {
        return mainUid.isPresent() && !mainUid.get().equals(uid);
    }

    /** What an account is to its owner. */
    public enum Kind implements Wire {
        MAIN("0"),
        STANDARD_SUB("1"),
        MANAGED_SUB("2"),
        CUSTODY_COPPER("5"),
        MANAGED_COPPER("9"),
        CUSTODY_KOMAINU("12");

        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}
