package app.latchkey.funds;

/** Why a transfer stands where it stands, when the state alone does not say it. */
public enum TransferReason {
    /** UNKNOWN: no answer came, and the request may have arrived. */
    NO_ANSWER,
    /** UNKNOWN: an answer came that could not be read. */
    UNREADABLE_ANSWER,
    /** UNKNOWN: OKX answered with a code that does not say whether money moved. */
    UNCLEAR_ANSWER,
    /** UNKNOWN or ACCEPTED: transfer-state covers it no more and the bills do not show it; only OKX's own pages tell. */
    TOO_OLD_TO_ASK,

    /** ACCEPTED: OKX says that it is being processed. */
    BEING_PROCESSED,
    /** ACCEPTED: OKX took it in, and now says that it does not know it. */
    ACCEPTED_BUT_NOT_KNOWN,

    /** DONE: told by the bills, not by transfer-state. */
    SEEN_IN_BILLS,
    /** DONE: the bills show more than one movement for this one transfer. */
    MOVED_MORE_THAN_ONCE,

    /** FAILED: the connection failed before a byte of the request left. */
    NEVER_LEFT,
    /** FAILED: the limit of calls kept it here. */
    TOO_BUSY,
    /** FAILED: cancelled before a byte of the request left. */
    CANCELLED,
    /** FAILED: OKX refused it with a code after which no money moves. */
    REFUSED,
    /** FAILED: OKX took it in and says that it failed. */
    FAILED_AT_OKX,
    /** FAILED: OKX does not know it, and would refuse it if it came now. */
    NEVER_ARRIVED
}
