package app.latchkey.okx;

import java.time.Duration;

/** The endpoints in use, with the rate that OKX documents for each and what the rate is counted by. */
enum Endpoint {
    TIME("/api/v5/public/time", 10, Duration.ofSeconds(2), Scope.ADDRESS),
    STATUS("/api/v5/system/status", 1, Duration.ofSeconds(5), Scope.ADDRESS),
    CONFIG("/api/v5/account/config", 5, Duration.ofSeconds(2), Scope.ACCOUNT),
    CURRENCIES("/api/v5/asset/currencies", 6, Duration.ofSeconds(1), Scope.ACCOUNT),
    FUNDING_BALANCES("/api/v5/asset/balances", 6, Duration.ofSeconds(1), Scope.ACCOUNT),
    TRADING_BALANCE("/api/v5/account/balance", 10, Duration.ofSeconds(2), Scope.ACCOUNT),
    VALUATION("/api/v5/asset/asset-valuation", 1, Duration.ofSeconds(1), Scope.ACCOUNT),
    TRANSFER("/api/v5/asset/transfer", 2, Duration.ofSeconds(1), Scope.ACCOUNT_AND_CURRENCY),
    TRANSFER_STATE("/api/v5/asset/transfer-state", 10, Duration.ofSeconds(1), Scope.ACCOUNT),
    BILLS("/api/v5/asset/bills", 6, Duration.ofSeconds(1), Scope.ACCOUNT),
    BILLS_HISTORY("/api/v5/asset/bills-history", 1, Duration.ofSeconds(1), Scope.ACCOUNT),
    MAX_WITHDRAWAL("/api/v5/account/max-withdrawal", 20, Duration.ofSeconds(2), Scope.ACCOUNT),
    /** Not OKX's but its edge's; undocumented, so asked seldom. */
    EDGE_TRACE("/cdn-cgi/trace", 1, Duration.ofSeconds(1), Scope.ADDRESS);

    /** What a rate is counted by. */
    enum Scope {
        ADDRESS,
        ACCOUNT,
        ACCOUNT_AND_CURRENCY
    }

    private final String path;
    private final int calls;
    private final Duration window;
    private final Scope scope;

    Endpoint(String path, int calls, Duration window, Scope scope) {
        this.path = path;
        this.calls = calls;
        this.window = window;
        this.scope = scope;
    }

    String path() {
        return path;
    }

    /** How many calls fit into a {@link #window()}. */
    int calls() {
        return calls;
    }

    Duration window() {
        return window;
    }

    /** Whether it speaks about an account, and therefore wants a signature. */
    boolean isSigned() {
        return scope != Scope.ADDRESS;
    }
}
