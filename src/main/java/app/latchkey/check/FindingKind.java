package app.latchkey.check;

/** What a check looks at, in the order in which a report lists it. Every check has one finding of each kind. */
public enum FindingKind {
    /** Whether OKX itself answers. */
    REACHABLE,
    /** Maintenance that OKX announces, or answers with. */
    EXCHANGE_STATUS,
    /** This computer's clock against OKX's. */
    CLOCK,
    /** API key, secret key and passphrase together, on this site and environment. */
    KEY_ACCEPTED,
    READ_PERMISSION,
    TRADE_PERMISSION,
    WITHDRAW_PERMISSION,
    /** The addresses that the key is bound to, and whether this computer's is among them. */
    IP_BINDING,
    FUNDING_BALANCE,
    TRADING_BALANCE
}
