package app.latchkey.okx;

/**
 * What OKX says with an error code; codes that mean the same to whoever holds the key share one. Which is which:
 * {@link ErrorCatalogue}.
 */
public enum ErrorMeaning {
    SUCCESS,
    /** The key does not exist on this site: deleted, expired, or made on another site. */
    KEY_UNKNOWN,
    /** The API key has a form that OKX cannot read. */
    KEY_MALFORMED,
    KEY_FROZEN,
    /** A live key used for demo trading, or the reverse. */
    WRONG_ENVIRONMENT,
    /** The key belongs to an account of another site. */
    WRONG_SITE,
    /** The request's time is more than 30 s away from OKX's, or was unreadable. */
    CLOCK,
    /** This computer's address is not on the key's IP whitelist. */
    ADDRESS_NOT_LISTED,
    /** OKX serves nobody at this address, whatever the key. */
    ADDRESS_BLOCKED,
    /** The endpoint wants a key that is bound to addresses. */
    ADDRESS_BINDING_NEEDED,
    /** The key was made for a third-party app and works from that app's servers only. */
    THIRD_PARTY_KEY,
    PASSPHRASE_WRONG,
    /** The secret key is wrong (or we signed wrongly). */
    SIGNATURE_WRONG,
    AUTHORIZATION_INVALID,
    /** The key lacks the permission for this endpoint. */
    PERMISSION_MISSING,
    /** The account or the key may not use this function, for a reason other than its permissions. */
    NOT_ALLOWED,
    MAIN_ACCOUNT_ONLY,
    NOT_IN_DEMO,
    ONLY_IN_DEMO,
    /** A rule about API keys themselves: their number, name, addresses or passphrase. */
    KEY_RULE,
    RATE_LIMIT,
    BUSY,
    MAINTENANCE,
    UNAVAILABLE,
    ENDPOINT_GONE,
    /** OKX's own time-out: nothing is said about the outcome. */
    OUTCOME_UNKNOWN,
    /** Something failed, and the code says no more. */
    FAILED,
    /** A request or an id of ours that OKX has seen before. */
    REPETITION,
    /** A parameter, a header or the body was not as it must be. */
    REQUEST_WRONG,
    AMOUNT_WRONG,
    INSUFFICIENT_BALANCE,
    NEGATIVE_ASSETS,
    POSITION_AT_RISK,
    STRATEGY_FORBIDS,
    CURRENCY_BLOCKED,
    ACCOUNT_RESTRICTED,
    /** The owner has to do something on OKX's own pages first. */
    ACTION_NEEDED,
    IDENTITY_NEEDED,
    REGION_RESTRICTED,
    SUB_ACCOUNT_UNKNOWN,
    SUB_ACCOUNT_LIMIT,
    TRANSFER_NOT_OFFERED,
    TRANSFER_SUSPENDED,
    /** The transfer was taken in and is being processed. */
    TRANSFER_IN_PROGRESS,
    /** OKX does not know (yet) of the transfer that was asked for. */
    TRANSFER_NOT_KNOWN,
    /** A code that is not in the catalogue. */
    UNDOCUMENTED
}
