package app.latchkey.check;

import app.latchkey.okx.Blame;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was seen. The comment beside a cause names its {@link Detail}s in their order; "code, words" are OKX's own code
 * and words.
 */
public enum Cause {
    OKX_ANSWERED,
    NAME_NOT_FOUND(Blame.NETWORK, Remedy.CHECK_NETWORK),
    CONNECTION_REFUSED(Blame.NETWORK, Remedy.CHECK_NETWORK),
    TIMED_OUT(Blame.NETWORK, Remedy.RUN_AGAIN),
    NOT_SECURE(Blame.NETWORK, Remedy.TRY_ANOTHER_NETWORK),
    PROXY_FAILED(Blame.NETWORK, Remedy.CHECK_PROXY),
    BLOCKED_ON_THE_WAY(Blame.NETWORK, Remedy.TRY_ANOTHER_NETWORK),
    CONNECTION_CUT(Blame.NETWORK, Remedy.RUN_AGAIN),
    /** Endpoint. The body was not what that endpoint answers: cut short, or not JSON. */
    UNREADABLE_ANSWER(Blame.NETWORK, Remedy.RUN_AGAIN),
    /** Endpoint; field. */
    UNREADABLE_FIELD(Blame.OKX, Remedy.UPDATE_LATCHKEY),
    /** Our own limiter kept the call back. */
    NOT_ASKED(Blame.LATCHKEY, Remedy.WAIT),
    CANCELLED(null, Remedy.RUN_AGAIN),

    NO_MAINTENANCE,
    /** Title. */
    MAINTENANCE_ONGOING(Blame.OKX, Remedy.WAIT),
    /** Title; end. */
    MAINTENANCE_ONGOING_UNTIL(Blame.OKX, Remedy.WAIT),
    /** Title. Cancelling, post-only orders and moving funds into Trading work again, the rest does not. */
    MAINTENANCE_PARTLY_OVER(Blame.OKX, Remedy.WAIT),
    /** Title. */
    MAINTENANCE_AHEAD(Blame.OKX, Remedy.NONE),
    /** Title; begin. */
    MAINTENANCE_AHEAD_FROM(Blame.OKX, Remedy.NONE),
    /** Code, words. */
    OKX_UNAVAILABLE(Blame.OKX, Remedy.WAIT),
    /** Code, words. */
    OKX_BUSY(Blame.OKX, Remedy.WAIT),
    /** Code, words. */
    RATE_LIMITED(Blame.LATCHKEY, Remedy.WAIT),

    /** How far OKX's clock is ahead. */
    CLOCK_RIGHT,
    /** As {@link #CLOCK_RIGHT}; Latchkey corrects it, a terminal may not. */
    CLOCK_OFF(Blame.CLOCK, Remedy.SET_CLOCK),
    /** As {@link #CLOCK_RIGHT}; OKX refuses whoever does not correct it, or soon will. */
    CLOCK_FAR_OFF(Blame.CLOCK, Remedy.SET_CLOCK),
    /** Code, words. */
    TIMESTAMP_REFUSED(Blame.CLOCK, Remedy.SET_CLOCK),

    ALL_VALUES_PROVED,
    /** Code, words. The key is gone, or its account is registered on another site: OKX answers both alike. */
    KEY_UNKNOWN(Blame.KEY, Remedy.CHOOSE_SITE_OR_MAKE_NEW_KEY),
    /** Code, words. */
    WRONG_SITE(Blame.KEY, Remedy.CHOOSE_SITE_OR_MAKE_NEW_KEY),
    /** Code, words. */
    WRONG_ENVIRONMENT(Blame.KEY, Remedy.SWITCH_ENVIRONMENT),
    /** Code, words. */
    KEY_MALFORMED(Blame.KEY, Remedy.ENTER_API_KEY),
    /** Code, words. */
    KEY_FROZEN(Blame.KEY, Remedy.CONTACT_OKX),
    /** Code, words. */
    THIRD_PARTY_KEY(Blame.KEY, Remedy.MAKE_NEW_KEY),
    /** Code, words. */
    PASSPHRASE_WRONG(Blame.KEY, Remedy.ENTER_PASSPHRASE),
    /** Code, words. */
    SIGNATURE_WRONG(Blame.KEY, Remedy.ENTER_SECRET_KEY),
    /** Code, words. */
    AUTHORIZATION_INVALID(Blame.KEY, Remedy.ENTER_ALL_VALUES),
    /** Code, words. */
    ACCOUNT_RESTRICTED(Blame.ACCOUNT, Remedy.CONTACT_OKX),
    /** Code, words. */
    IDENTITY_NEEDED(Blame.ACCOUNT, Remedy.FINISH_VERIFICATION),
    /** Code, words. */
    REGION_RESTRICTED(Blame.ACCOUNT, Remedy.CONTACT_OKX),

    READ_GIVEN,
    /** OKX answered, and does not list the permission that its answer takes. */
    READ_NOT_LISTED(Blame.OKX, Remedy.ALLOW_READ),
    /** Code, words. */
    READ_MISSING(Blame.KEY, Remedy.ALLOW_READ),
    TRADE_GIVEN,
    TRADE_MISSING(Blame.KEY, Remedy.ALLOW_TRADE),
    WITHDRAW_ABSENT,
    WITHDRAW_PRESENT(Blame.KEY, Remedy.REMOVE_WITHDRAW),
    /** The permissions that OKX does not document. */
    UNKNOWN_PERMISSION(Blame.KEY, Remedy.REVIEW_PERMISSIONS),
    PERMISSIONS_NOT_TOLD(Blame.OKX, Remedy.RUN_AGAIN),

    /** The bound addresses; this computer's own. */
    BOUND,
    /** The bound addresses. */
    BOUND_OWN_ADDRESS_UNKNOWN,
    /** The bound addresses; this computer's own. OKX let this call through all the same, by another way perhaps. */
    BOUND_WITHOUT_OWN_ADDRESS(Blame.ADDRESS, Remedy.ADD_OWN_ADDRESS),
    /** The bound addresses; those planned and missing. */
    BOUND_NOT_AS_PLANNED(Blame.KEY, Remedy.REVIEW_ADDRESSES),
    /** The planned addresses. */
    NOT_BOUND_THOUGH_PLANNED(Blame.KEY, Remedy.BIND_ADDRESSES),
    /** A live key that may trade and is bound to no address is gone after 14 days without use. */
    NOT_BOUND_AND_EXPIRES(Blame.KEY, Remedy.BIND_ADDRESSES),
    NOT_BOUND(Blame.KEY, Remedy.BIND_ADDRESSES),
    /** Demo keys do not expire, and no real money is behind them. */
    NOT_BOUND_DEMO,
    /** Code, words; the address that OKX saw. */
    ADDRESS_NOT_LISTED(Blame.ADDRESS, Remedy.ADD_OWN_ADDRESS),
    /** Code, words. OKX did not say which address it saw. */
    UNNAMED_ADDRESS_NOT_LISTED(Blame.ADDRESS, Remedy.ADD_OWN_ADDRESS),
    /** Code, words. */
    ADDRESS_BLOCKED(Blame.ADDRESS, Remedy.TRY_ANOTHER_NETWORK),

    /** The currencies. */
    FUNDED,
    EMPTY,

    /** Code, words: the account or the key may not use this, for a reason other than its permissions. */
    NOT_ALLOWED(Blame.ACCOUNT, Remedy.CONTACT_OKX),
    /** Code, words: OKX found a fault with the request itself. */
    REQUEST_REFUSED(Blame.LATCHKEY, Remedy.UPDATE_LATCHKEY),
    /** Code, words: nothing that this examination knows a meaning of. */
    UNEXPECTED_CODE(Blame.OKX, Remedy.RUN_AGAIN),
    /** Nothing that OKX answered speaks about it. */
    NOT_SPOKEN_OF;

    private final @Nullable Blame blame;
    private final Remedy remedy;

    Cause() {
        this(null, Remedy.NONE);
    }

    Cause(@Nullable Blame blame, Remedy remedy) {
        this.blame = blame;
        this.remedy = remedy;
    }

    /** Where it lies; empty when all is well or nobody can tell. */
    public Optional<Blame> blame() {
        return Optional.ofNullable(blame);
    }

    public Remedy remedy() {
        return remedy;
    }

    /** Whether it speaks against the key or its account, not just against the way there. */
    boolean isAgainstTheKey() {
        return blame == Blame.KEY || blame == Blame.ACCOUNT;
    }
}
