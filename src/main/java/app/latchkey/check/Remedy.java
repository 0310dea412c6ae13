package app.latchkey.check;

/** What the user can do about a {@link Cause}. */
public enum Remedy {
    NONE,
    RUN_AGAIN,
    /** Wait, then run again: OKX is busy, closed or asked too often. */
    WAIT,
    CHECK_NETWORK,
    CHECK_PROXY,
    /** Something between this computer and OKX interferes: another network, or whoever runs this one. */
    TRY_ANOTHER_NETWORK,
    SET_CLOCK,
    /** Correct the site if the account is registered elsewhere; otherwise the key is gone, and a new one is needed. */
    CHOOSE_SITE_OR_MAKE_NEW_KEY,
    SWITCH_ENVIRONMENT,
    ENTER_API_KEY,
    ENTER_SECRET_KEY,
    ENTER_PASSPHRASE,
    ENTER_ALL_VALUES,
    /** A new key for own use in place of one that is frozen or belongs to a third-party app. */
    MAKE_NEW_KEY,
    ALLOW_READ,
    ALLOW_TRADE,
    REMOVE_WITHDRAW,
    REVIEW_PERMISSIONS,
    BIND_ADDRESSES,
    ADD_OWN_ADDRESS,
    REVIEW_ADDRESSES,
    FINISH_VERIFICATION,
    CONTACT_OKX,
    UPDATE_LATCHKEY
}
