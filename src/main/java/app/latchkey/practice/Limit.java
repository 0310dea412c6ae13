package app.latchkey.practice;

import java.time.Duration;

/**
 * How often an endpoint may be asked.
 *
 * @param calls this many within any stretch of that length
 */
record Limit(int calls, Duration window, Scope scope) {

    /** Whose requests are counted together. */
    enum Scope {
        /** All that come from one address, whoever sends them. */
        ADDRESS,
        /** All of one account, whichever of its keys they are made with. */
        USER,
        /** Those of one account that name the same currency. */
        USER_AND_CURRENCY,
        /** None: no limit is documented. */
        NOBODY
    }

    static final Limit NONE = new Limit(Integer.MAX_VALUE, Duration.ZERO, Scope.NOBODY);

    static Limit perAddress(int calls, int seconds) {
        return new Limit(calls, Duration.ofSeconds(seconds), Scope.ADDRESS);
    }

    static Limit perUser(int calls, int seconds) {
        return new Limit(calls, Duration.ofSeconds(seconds), Scope.USER);
    }

    static Limit perUserAndCurrency(int calls, int seconds) {
        return new Limit(calls, Duration.ofSeconds(seconds), Scope.USER_AND_CURRENCY);
    }
}
