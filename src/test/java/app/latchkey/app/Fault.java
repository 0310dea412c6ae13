package app.latchkey.app;

/** What can go wrong around a transfer. Of each, the torture demands that it happened often enough to mean something. */
enum Fault {
    /** Booked, and the connection ends without an answer. */
    ANSWER_LOST,
    CUT_BEFORE_BOOKING,
    /** Booked, and the answer ends in the middle. */
    ANSWER_GARBLED,
    /** Answered with that code; whether it was booked is drawn. */
    SAYS_50001,
    SAYS_50004,
    SAYS_50013,
    SAYS_50026,
    GATEWAY_502,
    GATEWAY_504,
    /** Booked, and answered when nobody waits any more. */
    ANSWERED_LATE,
    /** Arrives when nobody waits any more, and can still be booked. */
    ARRIVES_LATE,
    /** Arrives when its failure is settled already, and must not be booked. */
    ARRIVES_TOO_LATE,
    /** The answer to another transfer comes a second time, in place of this one's. */
    ANSWERED_TWICE,
    /** Of two transfers at once, the first is answered after the second. */
    OUT_OF_ORDER,
    /** Booked, and at first not known when asked for. */
    NOT_KNOWN_AT_FIRST,
    PENDING,
    FAILS_THERE,
    /** More is asked for than there is. */
    REFUSED,
    /** Reads fail as well, in every way that transfers do. */
    READS_FAIL,
    DISK_FULL_BEFORE_SENDING,
    DISK_FULL_AFTER_SENDING,
    /** This computer's clock is set, forward or back, at any moment. */
    OUR_CLOCK_JUMPS,
    /** The exchange's clock is set forward at any moment. */
    THEIR_CLOCK_JUMPS,
    /** The plan is executed by several threads at once. */
    CONFIRMED_MANY_TIMES,
    STORE_REOPENED,
    /** SIGKILL, at a random moment. */
    KILLED
}
