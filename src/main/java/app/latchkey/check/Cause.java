package app.latchkey.check;

import static app.latchkey.check.FindingKind.ACCOUNT;
import static app.latchkey.check.FindingKind.ADDRESS_ALLOWED;
import static app.latchkey.check.FindingKind.CLOCK;
import static app.latchkey.check.FindingKind.ENVIRONMENT;
import static app.latchkey.check.FindingKind.EXCHANGE_STATUS;
import static app.latchkey.check.FindingKind.KEY_KNOWN;
import static app.latchkey.check.FindingKind.PASSPHRASE;
import static app.latchkey.check.FindingKind.READ_PERMISSION;
import static app.latchkey.check.FindingKind.SECRET_KEY;
import static app.latchkey.check.FindingKind.SITE;

import app.latchkey.okx.Blame;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
    /** Titles. Of another environment, or of services that a terminal does not trade by. */
    MAINTENANCE_ELSEWHERE,
    /** Title; service. */
    MAINTENANCE_ONGOING(Blame.OKX, Remedy.WAIT),
    /** Title; service; end. */
    MAINTENANCE_ONGOING_UNTIL(Blame.OKX, Remedy.WAIT),
    /** Title; service. Cancelling, post-only orders and moving funds into Trading work again, the rest does not. */
    MAINTENANCE_PARTLY_OVER(Blame.OKX, Remedy.WAIT),
    /** Title; service. */
    MAINTENANCE_AHEAD(Blame.OKX, Remedy.NONE),
    /** Title; service; begin. */
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

    /** The site. */
    SITE_RIGHT,
    WRONG_SITE(SITE),
    /** The environment. */
    ENVIRONMENT_RIGHT,
    WRONG_ENVIRONMENT(ENVIRONMENT),
    KEY_KNOWN_TO_OKX,
    /** The key is gone, or its account is registered on another site: OKX answers both alike. */
    KEY_UNKNOWN(KEY_KNOWN),
    KEY_MALFORMED(KEY_KNOWN),
    KEY_FROZEN(KEY_KNOWN),
    THIRD_PARTY_KEY(KEY_KNOWN),
    /** OKX does not say which of the three values it is. */
    AUTHORIZATION_INVALID(KEY_KNOWN),
    LET_IN,
    ADDRESS_NOT_LISTED(ADDRESS_ALLOWED),
    /** The address that OKX saw; the planned ones, all of the other family (IPv4, IPv6). */
    ADDRESS_OF_OTHER_FAMILY(Blame.ADDRESS, Remedy.MATCH_FAMILY),
    ADDRESS_BLOCKED(ADDRESS_ALLOWED),
    PASSPHRASE_RIGHT,
    PASSPHRASE_WRONG(PASSPHRASE),
    SECRET_KEY_RIGHT,
    SIGNATURE_WRONG(SECRET_KEY),

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
    /** The bound addresses, all of one family (IPv4, IPv6); this computer's own, of the other. */
    BOUND_TO_OTHER_FAMILY(Blame.ADDRESS, Remedy.MATCH_FAMILY),
    /** The bound addresses; those planned and missing. */
    BOUND_NOT_AS_PLANNED(Blame.KEY, Remedy.REVIEW_ADDRESSES),
    /** The planned addresses. */
    NOT_BOUND_THOUGH_PLANNED(Blame.KEY, Remedy.BIND_ADDRESSES),
    NOT_BOUND(Blame.KEY, Remedy.BIND_ADDRESSES),
    /** No real money is behind a demo key. */
    NOT_BOUND_DEMO,

    STAYS_BECAUSE_BOUND,
    STAYS_BECAUSE_DEMO,
    /** Keys that can only read do not end. */
    STAYS_BECAUSE_READ_ONLY,
    /** When it ends unless it is used before, counted from this check. */
    ENDS_UNUSED(Blame.KEY, Remedy.BIND_OR_USE),

    /** The name. */
    NAME_AS_PLANNED,
    /** The name. */
    NAME_NOT_PLANNED,
    /** The name; the planned one. */
    NAME_DIFFERENT(Blame.KEY, Remedy.COMPARE_KEYS),
    NAME_NOT_TOLD,

    /** The level. */
    VERIFIED,
    /** Level 1: OKX refuses transfers to such accounts in some regions (58132). */
    VERIFIED_BASICALLY(Blame.ACCOUNT, Remedy.VERIFY),
    /** Level 0: OKX refuses transfers (58131). */
    NOT_VERIFIED(Blame.ACCOUNT, Remedy.VERIFY),
    VERIFICATION_NOT_TOLD,
    ACCOUNT_RESTRICTED(ACCOUNT),
    ACTION_NEEDED(ACCOUNT),
    IDENTITY_NEEDED(ACCOUNT),
    REGION_RESTRICTED(ACCOUNT),

    /** The mode. */
    MODE_SET,
    /** The mode. The strategy can restrict transfers (59522). */
    MODE_DELTA_NEUTRAL(Blame.ACCOUNT, Remedy.NONE),
    MODE_NOT_TOLD(Blame.ACCOUNT, Remedy.CHOOSE_MODE),

    MAIN_ACCOUNT,
    SUB_ACCOUNT,
    MAIN_THOUGH_SUB_PLANNED(Blame.KEY, Remedy.COMPARE_KEYS),
    SUB_THOUGH_MAIN_PLANNED(Blame.KEY, Remedy.COMPARE_KEYS),
    ACCOUNT_KIND_NOT_TOLD,

    /** The currencies. */
    FUNDED,
    EMPTY,
    MONEY_IN_TRADING,
    /** The currencies that can be moved. */
    MONEY_WAITS_IN_FUNDING(Blame.ACCOUNT, Remedy.MOVE_FUNDS),
    NO_MONEY(Blame.ACCOUNT, Remedy.DEPOSIT),

    SAVED_ONCE,
    /** The names of the other connections. */
    SAVED_TWICE(Blame.KEY, Remedy.REMOVE_ONE),

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

    /** What fails of these by a refused call is a fault of the key, its values or its account. */
    private static final Set<FindingKind> OF_THE_KEY =
            EnumSet.of(SITE, ENVIRONMENT, KEY_KNOWN, PASSPHRASE, SECRET_KEY, READ_PERMISSION, ACCOUNT);

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
        boolean refusal = (decides != null && OF_THE_KEY.contains(decides)) || this == NOT_ALLOWED;
        return refusal || blame == Blame.KEY || blame == Blame.ACCOUNT;
    }
}
