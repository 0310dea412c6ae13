package app.latchkey.check;

import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What a failed call says, and of what it says it.
 *
 * @param about the kind of finding that it decides; empty when it speaks of the call alone
 */
record Complaint(Optional<FindingKind> about, Cause cause, Failure failure) {

    /** What can be decided by an answer to a call that carried no key. */
    Complaint unsigned() {
        return about.filter(kind -> kind != FindingKind.EXCHANGE_STATUS).isPresent()
                ? new Complaint(Optional.empty(), Cause.REFUSED_WITHOUT_A_KEY, failure)
                : this;
    }

    boolean isAbout(FindingKind kind) {
        return about.filter(kind::equals).isPresent();
    }

    Finding as(FindingKind kind, Outcome outcome) {
        return new Finding(kind, outcome, cause, List.of(), Optional.of(failure));
    }

    static Complaint of(Failure failure, ErrorCatalogue catalogue) {
        var cause = causeOf(failure, catalogue);
        return new Complaint(cause.decides(), cause, failure);
    }

    private static Cause causeOf(Failure failure, ErrorCatalogue catalogue) {
        return switch (failure) {
            case Failure.Rejected rejected -> causeOf(catalogue.meaningOf(rejected));
            case Failure.Unreachable(var obstacle, var _) -> causeOf(obstacle);
            case Failure.Unreadable answer ->
                answer.field().isEmpty() ? Cause.UNREADABLE_ANSWER : Cause.UNREADABLE_FIELD;
            case Failure.TooBusy _ -> Cause.NOT_ASKED;
            case Failure.Cancelled _ -> Cause.CANCELLED;
        };
    }

    private static Cause causeOf(Failure.Obstacle obstacle) {
        return switch (obstacle) {
            case NAME_NOT_FOUND -> Cause.NAME_NOT_FOUND;
            case REFUSED -> Cause.CONNECTION_REFUSED;
            case TIMED_OUT -> Cause.TIMED_OUT;
            case TLS_EXPIRED -> Cause.CERTIFICATE_EXPIRED;
            case TLS_NOT_YET_VALID -> Cause.CERTIFICATE_NOT_YET_VALID;
            case TLS_WRONG_HOST -> Cause.CERTIFICATE_OF_ANOTHER_HOST;
            case TLS_UNKNOWN_ISSUER -> Cause.CERTIFICATE_FROM_UNKNOWN_ISSUER;
            case TLS_BAD_CERTIFICATE -> Cause.CERTIFICATE_REFUSED;
            case TLS_HANDSHAKE -> Cause.NOT_SECURE;
            case TLS_CUT -> Cause.CUT_WHILE_SECURING;
            case PROXY_UNREACHABLE -> Cause.PROXY_UNREACHABLE;
            case PROXY_WANTS_PASSWORD -> Cause.PROXY_WANTS_PASSWORD;
            case PROXY_REFUSED -> Cause.PROXY_REFUSED;
            case BLOCKED_ON_THE_WAY -> Cause.BLOCKED_ON_THE_WAY;
            case CUT -> Cause.CONNECTION_CUT;
        };
    }

    /** All calls of a check are reads: what a code says of transfers is unexpected here. */
    private static Cause causeOf(ErrorMeaning meaning) {
        return switch (meaning) {
            case KEY_UNKNOWN -> Cause.KEY_UNKNOWN;
            case WRONG_SITE -> Cause.WRONG_SITE;
            case WRONG_ENVIRONMENT -> Cause.WRONG_ENVIRONMENT;
            case KEY_MALFORMED -> Cause.KEY_MALFORMED;
            case KEY_FROZEN -> Cause.KEY_FROZEN;
            case THIRD_PARTY_KEY -> Cause.THIRD_PARTY_KEY;
            case PASSPHRASE_WRONG -> Cause.PASSPHRASE_WRONG;
            case SIGNATURE_WRONG -> Cause.SIGNATURE_WRONG;
            case AUTHORIZATION_INVALID -> Cause.AUTHORIZATION_INVALID;
            case ACCOUNT_RESTRICTED -> Cause.ACCOUNT_RESTRICTED;
            case ACTION_NEEDED -> Cause.ACTION_NEEDED;
            case IDENTITY_NEEDED -> Cause.IDENTITY_NEEDED;
            case REGION_RESTRICTED -> Cause.REGION_RESTRICTED;
            case CLOCK -> Cause.TIMESTAMP_REFUSED;
            case ADDRESS_NOT_LISTED -> Cause.ADDRESS_NOT_LISTED;
            case ADDRESS_BLOCKED -> Cause.ADDRESS_BLOCKED;
            case PERMISSION_MISSING -> Cause.READ_MISSING;
            case MAINTENANCE, UNAVAILABLE -> Cause.OKX_UNAVAILABLE;
            case BUSY, OUTCOME_UNKNOWN -> Cause.OKX_BUSY;
            case RATE_LIMIT -> Cause.RATE_LIMITED;
            case NOT_ALLOWED, MAIN_ACCOUNT_ONLY, ADDRESS_BINDING_NEEDED -> Cause.NOT_ALLOWED;
            case REQUEST_WRONG, ENDPOINT_GONE -> Cause.REQUEST_REFUSED;
            case SUCCESS,
                    NOT_IN_DEMO,
                    ONLY_IN_DEMO,
                    KEY_RULE,
                    FAILED,
                    REPETITION,
                    AMOUNT_WRONG,
                    INSUFFICIENT_BALANCE,
                    NEGATIVE_ASSETS,
                    POSITION_AT_RISK,
                    STRATEGY_FORBIDS,
                    CURRENCY_BLOCKED,
                    SUB_ACCOUNT_UNKNOWN,
                    SUB_ACCOUNT_LIMIT,
                    TRANSFER_NOT_OFFERED,
                    TRANSFER_SUSPENDED,
                    TRANSFER_IN_PROGRESS,
                    TRANSFER_NOT_KNOWN,
                    UNDOCUMENTED -> Cause.UNEXPECTED_CODE;
        };
    }
}
