package app.latchkey.okx;

/** Where the cause of an error most likely lies. */
public enum Blame {
    /** The credentials, or what the key may do. */
    KEY,
    /** This computer's clock. */
    CLOCK,
    /** The address this computer is seen under. */
    ADDRESS,
    /** The account: its state, its verification, its funds. */
    ACCOUNT,
    OKX,
    /** What lies between this computer and OKX. */
    NETWORK,
    /** This program: it should not have asked so. */
    LATCHKEY
}
