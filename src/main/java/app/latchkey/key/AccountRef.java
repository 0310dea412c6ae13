package app.latchkey.key;

/**
 * The account behind a key: several keys, and so several connections, may share one.
 *
 * @param uid OKX's number for the account ({@code uid} in account/config), unique on its site
 */
public record AccountRef(Site site, Environment environment, String uid) {

    public AccountRef {
        if (uid.isBlank()) {
            throw new IllegalArgumentException("An account has a uid");
        }
    }
}
