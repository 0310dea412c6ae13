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
 * @param label the key's name on OKX
 * @param permissions {@code perm}, the three that OKX documents
 * @param otherPermissions words in {@code perm} that OKX does not document
 * @param boundAddresses {@code ip}: the whitelist as OKX prints it; empty when the key works from everywhere
 * @param kycLevel {@code kycLv}, 0 to 3
 * @param accountMode {@code acctLv}: 1 spot, 2 futures, 3 multi-currency margin, 4 portfolio margin
 * @param accountType {@code type}: 0 main, 1 standard sub-account, 2, 5, 9, 12 managed ones
 */
public record AccountConfig(
        String uid,
        Optional<String> mainUid,
        Optional<String> label,
        Set<Permission> permissions,
        Set<String> otherPermissions,
        List<String> boundAddresses,
        Optional<String> kycLevel,
        Optional<String> accountMode,
        Optional<String> accountType) {

    public AccountConfig {
        permissions = Set.copyOf(permissions);
        otherPermissions = Set.copyOf(otherPermissions);
        boundAddresses = List.copyOf(boundAddresses);
    }

    /** Whether the account is a sub-account of another one. */
    public boolean isSubAccount() {
        return mainUid.isPresent() && !mainUid.get().equals(uid);
    }
}
