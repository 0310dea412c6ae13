package app.latchkey.ui;

/** A problem that can be rehearsed with the practice exchange; each has its texts under its name. */
public enum Rehearsal {
    SKEWED_CLOCK,
    WRONG_SITE,
    KEY_EXPIRED,
    IP_NOT_LISTED,
    PERMISSION_MISSING,
    MAINTENANCE,
    SLOW,
    RATE_LIMITED,
    EDGE_BLOCK,
    ANSWER_LOST,
    CUT_BEFORE_BOOKING,
    PENDING,
    FAILED,
    MALFORMED_JSON,
    GATE_SHUFFLED
}
