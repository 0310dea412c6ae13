package app.latchkey.check;

/** What a check asks, all at once. */
public enum Question {
    /** GET /api/v5/public/time. */
    TIME,
    /** GET /api/v5/system/status. */
    STATUS,
    /** GET /api/v5/account/config. */
    CONFIG,
    /** GET /api/v5/asset/balances. */
    FUNDING,
    /** GET /api/v5/account/balance. */
    TRADING,
    /** GET /cdn-cgi/trace, which is not OKX's own. */
    OWN_ADDRESS
}
