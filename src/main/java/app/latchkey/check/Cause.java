package app.latchkey.check;

import static app.latchkey.check.FindingKind.CLOCK;
import static app.latchkey.check.FindingKind.EXCHANGE_STATUS;
import static app.latchkey.check.FindingKind.IP_BINDING;
import static app.latchkey.check.FindingKind.KEY_ACCEPTED;
import static app.latchkey.check.FindingKind.READ_PERMISSION;

import app.latchkey.okx.Blame;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was seen. The comment beside a cause names its {@link Detail}s in their order. A cause that was seen by a failed
 * call says neither whose fault it is nor what to do, which the {@link Finding#failure} does, but which finding it decides.
 */
public enum Cause {
    OKX_ANSWERED,
    NAME_NOT_FOUND,
    CONNECTION_REFUSED,
    TIMED_OUT,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_NOT_YET_VALID,
    CERTIFICATE_OF_ANOTHER_HOST,
    CERTIFICATE_FROM_UNKNOWN_ISSUER,
    CERTIFICATE_REFUSED,
    NOT_SECURE,
    CUT_WHILE_SECURING,
    PROXY_UNREACHABLE,
    PROXY_WANTS_PASSWORD,
    PROXY_REFUSED,
    BLOCKED_ON_THE_WAY,
    CONNECTION_CUT,
    /** The body was not what that endpoint answers: cut short, or not JSON. */
    UNREADABLE_ANSWER,
    UNREADABLE_FIELD,
    /** Our own limiter kept the call back. */
    NOT_ASKED,
    CANCELLED,

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
    OKX_UNAVAILABLE(EXCHANGE_STATUS),
    OKX_BUSY(EXCHANGE_STATUS),
    RATE_LIMITED,

    /** How far OKX's clock is ahead. */
    CLOCK_RIGHT,
    /** As {@link #CLOCK_RIGHT}; Latchkey corrects it, a terminal may not. */
    CLOCK_OFF(Blame.CLOCK, Remedy.SET_CLOCK),
    /** As {@link #CLOCK_RIGHT}; OKX refuses whoever does not correct it, or soon will. */
    CLOCK_FAR_OFF(Blame.CLOCK, Remedy.SET_CLOCK),
    TIMESTAMP_REFUSED(CLOCK),

    ALL_VALUES_PROVED,
    /** The key is gone, or its account is registered on another site: OKX answers both alike. */
    KEY_UNKNOWN(KEY_ACCEPTED),
    WRONG_SITE(KEY_ACCEPTED),
    WRONG_ENVIRONMENT(KEY_ACCEPTED),
    KEY_MALFORMED(KEY_ACCEPTED),
    KEY_FROZEN(KEY_ACCEPTED),
    THIRD_PARTY_KEY(KEY_ACCEPTED),
    PASSPHRASE_WRONG(KEY_ACCEPTED),
    SIGNATURE_WRONG(KEY_ACCEPTED),
    AUTHORIZATION_INVALID(KEY_ACCEPTED),
    ACCOUNT_RESTRICTED(KEY_ACCEPTED),
    ACTION_NEEDED(KEY_ACCEPTED),
    IDENTITY_NEEDED(KEY_ACCEPTED),
    REGION_RESTRICTED(KEY_ACCEPTED),

    READ_GIVEN,
    /** OKX answered, and does not list the permission that its answer takes. */
    READ_NOT_LISTED(Blame.OKX, Remedy.ALLOW_READ),
    READ_MISSING(READ_PERMISSION),
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
    ADDRESS_NOT_LISTED(IP_BINDING),
    ADDRESS_BLOCKED(IP_BINDING),

    /** The currencies. */
    FUNDED,
    EMPTY,

    /** The account or the key may not use this, for a reason other than its permissions. */
    NOT_ALLOWED,
    /** OKX found a fault with the request itself. */
    REQUEST_REFUSED,
    /** OKX answered with a code that says nothing of what was examined. */
    UNEXPECTED_CODE,
    /** OKX found a fault with the key at a call that carried none. */
    REFUSED_WITHOUT_A_KEY(Blame.OKX, Remedy.RUN_AGAIN),
    /** Nothing that OKX answered speaks about it. */
    NOT_SPOKEN_OF;

    private final @Nullable Blame blame;
    private final Remedy remedy;
    private final @Nullable FindingKind decides;

    Cause() {
        this(null, Remedy.NONE, null);
    }

    Cause(Blame blame, Remedy remedy) {
        this(blame, remedy, null);
    }

    Cause(FindingKind decides) {
        this(null, Remedy.NONE, decides);
    }

    Cause(@Nullable Blame blame, Remedy remedy, @Nullable FindingKind decides) {
        this.blame = blame;
        this.remedy = remedy;
        this.decides = decides;
    }

    /** Where it lies; empty when all is well, nobody can tell, or a failure says so. */
    public Optional<Blame> blame() {
        return Optional.ofNullable(blame);
    }

    public Remedy remedy() {
        return remedy;
    }

    /** The finding that a failed call with this cause decides; empty when it speaks of the call alone. */
    Optional<FindingKind> decides() {
        return Optional.ofNullable(decides);
    }

    /** Whether it speaks against the key or its account, not just against the way there. */
    boolean isAgainstTheKey() {
        boolean refusal = decides == KEY_ACCEPTED || decides == READ_PERMISSION || this == NOT_ALLOWED;
        return refusal || blame == Blame.KEY || blame == Blame.ACCOUNT;
    }
}
