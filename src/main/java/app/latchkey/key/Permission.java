package app.latchkey.key;

/** What a key may do at OKX; v5 has no fourth, and {@link #TRADE} covers moving funds between one's own accounts. */
public enum Permission {
    READ,
    TRADE,
    WITHDRAW
}
