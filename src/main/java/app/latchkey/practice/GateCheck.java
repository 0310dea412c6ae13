package app.latchkey.practice;

import java.util.List;

/** What a signed request must pass before an endpoint sees it. In which order is not documented: it is a setting. */
public enum GateCheck {
    /** All four headers are there. */
    HEADERS,
    /** The API key has the form of one, and exists. */
    KEY,
    /** A demo key came with the header for demo trading, a live key without. */
    ENVIRONMENT,
    /** The request comes from an address that the key is bound to. */
    ADDRESS,
    /** The timestamp is well formed, and within 30 s of the exchange's clock. */
    TIMESTAMP,
    PASSPHRASE,
    SIGNATURE,
    /** The key has the permission that the endpoint needs. */
    PERMISSION;

    /** The order that recorded answers agree with. */
    public static final List<GateCheck> USUAL_ORDER = List.of(values());
}
