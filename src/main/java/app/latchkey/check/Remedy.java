package app.latchkey.check;

/** What the user can do about a {@link Cause}; what to do about a failed call goes with the failure. */
public enum Remedy {
    NONE,
    RUN_AGAIN,
    /** Wait, then run again: OKX is closed. */
    WAIT,
    SET_CLOCK,
    ALLOW_READ,
    ALLOW_TRADE,
    REMOVE_WITHDRAW,
    REVIEW_PERMISSIONS,
    BIND_ADDRESSES,
    ADD_OWN_ADDRESS,
    REVIEW_ADDRESSES,
    /** Reach OKX by the family of addresses that is bound, or bind the other, too. */
    MATCH_FAMILY,
    BIND_OR_USE,
    /** See which key this is. */
    COMPARE_KEYS,
    VERIFY,
    CHOOSE_MODE,
    MOVE_FUNDS,
    DEPOSIT,
    REMOVE_ONE
}
