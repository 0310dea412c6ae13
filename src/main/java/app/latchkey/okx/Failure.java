package app.latchkey.okx;

/** Why a call to OKX brought no value. None of these ever carries a secret, a signature or an API key. */
public sealed interface Failure {

    /** Whether a byte of the request can have left this computer. */
    boolean mayHaveLeft();

    /**
     * OKX answered with an error (facts, section 5).
     *
     * @param code OKX's own code, e.g. {@code 50119}
     * @param message OKX's own words with any API key in them masked
     * @param httpStatus as received; documented statuses are not reliable, so decide by code
     */
    record Rejected(String code, String message, int httpStatus) implements Failure {

        @Override
        public boolean mayHaveLeft() {
            return true;
        }
    }

    /**
     * No answer came back.
     *
     * @param obstacle what stood in the way
     * @param mayHaveLeft whether a byte of the request can have left this computer
     */
    record Unreachable(Obstacle obstacle, boolean mayHaveLeft) implements Failure {}

    /**
     * An answer came that is not what was asked for: not JSON, cut short, or of another shape. The request was
     * delivered, and what became of it is not known.
     *
     * @param endpoint e.g. {@code /api/v5/account/config}
     * @param field the place in the body, e.g. {@code data[0].uid}; empty when the body as a whole was not readable
     */
    record Unreadable(String endpoint, String field, int httpStatus) implements Failure {

        @Override
        public boolean mayHaveLeft() {
            return true;
        }
    }

    /** Our own limiter could not let the call out within its time budget; nothing left this computer. */
    record TooBusy() implements Failure {

        @Override
        public boolean mayHaveLeft() {
            return false;
        }
    }

    /** The call was cancelled, e.g. by locking. {@code mayHaveLeft} as in {@link Unreachable}. */
    record Cancelled(boolean mayHaveLeft) implements Failure {}

    /** What stood between this computer and OKX. */
    enum Obstacle {
        /** The host's name could not be resolved: no network, or its name servers are blocked. */
        NAME_NOT_FOUND,
        /** Nobody took the connection. */
        REFUSED,
        TIMED_OUT,
        /** By this computer's clock, the certificate of who answered has expired. */
        TLS_EXPIRED,
        /** By this computer's clock, the certificate of who answered is not valid yet. */
        TLS_NOT_YET_VALID,
        /** The certificate is somebody else's. */
        TLS_WRONG_HOST,
        /** Nobody whom this computer trusts has signed the certificate: interception, or a network's own page. */
        TLS_UNKNOWN_ISSUER,
        /** The certificate is not acceptable for another reason. */
        TLS_BAD_CERTIFICATE,
        /** The two sides found no way to speak TLS with each other, or the other side speaks none. */
        TLS_HANDSHAKE,
        /** The connection broke while it was being secured. */
        TLS_CUT,
        /** Nobody answered at the proxy's address. */
        PROXY_UNREACHABLE,
        /** The proxy wants a name and a password. */
        PROXY_WANTS_PASSWORD,
        /** The proxy did not let the connection through, or what answered is no such proxy. */
        PROXY_REFUSED,
        /** Something in between answered in OKX's place (403 without JSON). */
        BLOCKED_ON_THE_WAY,
        /** The connection broke. */
        CUT
    }
}
