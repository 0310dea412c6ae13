package app.latchkey.check;

/** What a check looks at, in the order in which a report lists it. Every check has one finding of each kind. */
public enum FindingKind {
    /** Whether OKX itself answers, and where the way to it ends otherwise. */
    REACHABLE,
    /** Maintenance that OKX announces, or answers with. */
    EXCHANGE_STATUS,
    /** This computer's clock against OKX's. */
    CLOCK,
    /** Whether the key's account is registered where the user said. */
    SITE,
    /** Whether the key was made for live or for demo trading, as the user said. */
    ENVIRONMENT,
    /** Whether OKX knows the key and lets it work. */
    KEY_KNOWN,
    /** Whether OKX lets this computer in with this key. */
    ADDRESS_ALLOWED,
    PASSPHRASE,
    SECRET_KEY,
    READ_PERMISSION,
    TRADE_PERMISSION,
    WITHDRAW_PERMISSION,
    /** The addresses that the key is bound to, and whether this computer's is among them. */
    IP_BINDING,
    /** Whether the key ends when it is not used. */
    EXPIRY,
    /** The key's name on OKX against the planned one. */
    NAME,
    /** The account's verification, and whether OKX lets it work. */
    ACCOUNT,
    ACCOUNT_MODE,
    /** Main or sub-account. */
    ACCOUNT_KIND,
    FUNDING_BALANCE,
    TRADING_BALANCE,
    /** Whether there is money where a terminal can trade with it. */
    MONEY,
    /** Whether another saved connection has the same key. */
    SAME_KEY
}
