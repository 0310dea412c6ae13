package app.latchkey.ui.check;

import app.latchkey.check.Cause;
import app.latchkey.check.Finding;
import app.latchkey.check.Remedy;
import java.util.List;

/** Something that the app does, or opens, to mend what a finding says. */
enum Fix {
    /** To the three values, to enter one of them once more. */
    EDIT,
    OPEN_API_PAGE,
    /** The address that is missing from the whitelist. */
    COPY_ADDRESS,
    MOVE_FUNDS,
    RUN_AGAIN;

    /** What the app can do about a finding, the first thing first; nothing where nothing is wrong. */
    static List<Fix> of(Finding finding) {
        return switch (finding.outcome()) {
            case PASSED, SKIPPED -> List.of();
            case ADVICE, WARNING, FAILED -> of(finding.cause());
        };
    }

    private static List<Fix> of(Cause cause) {
        return switch (cause) {
            case KEY_UNKNOWN,
                    KEY_MALFORMED,
                    AUTHORIZATION_INVALID,
                    PASSPHRASE_WRONG,
                    SIGNATURE_WRONG,
                    WRONG_SITE,
                    WRONG_ENVIRONMENT -> List.of(EDIT);
            case KEY_FROZEN, THIRD_PARTY_KEY, READ_MISSING, ACCOUNT_RESTRICTED, ACTION_NEEDED, IDENTITY_NEEDED ->
                List.of(OPEN_API_PAGE);
            case ADDRESS_NOT_LISTED -> List.of(COPY_ADDRESS, OPEN_API_PAGE);
            case ADDRESS_BLOCKED, REGION_RESTRICTED, NOT_ALLOWED -> List.of();
            default -> cause.remedy() == Remedy.NONE ? ofFailure(cause) : of(cause.remedy());
        };
    }

    /** A call that brought nothing for a reason that can pass. */
    private static List<Fix> ofFailure(Cause cause) {
        return cause.blame().isEmpty() ? List.of(RUN_AGAIN) : List.of();
    }

    private static List<Fix> of(Remedy remedy) {
        return switch (remedy) {
            case NONE, DEPOSIT, REMOVE_ONE -> List.of();
            case RUN_AGAIN, WAIT, SET_CLOCK -> List.of(RUN_AGAIN);
            case ALLOW_READ,
                    ALLOW_TRADE,
                    REMOVE_WITHDRAW,
                    REVIEW_PERMISSIONS,
                    BIND_ADDRESSES,
                    REVIEW_ADDRESSES,
                    BIND_OR_USE,
                    COMPARE_KEYS,
                    VERIFY,
                    CHOOSE_MODE -> List.of(OPEN_API_PAGE);
            case ADD_OWN_ADDRESS, MATCH_FAMILY -> List.of(COPY_ADDRESS, OPEN_API_PAGE);
            case MOVE_FUNDS -> List.of(MOVE_FUNDS);
        };
    }
}
