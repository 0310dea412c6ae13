package app.latchkey.vault;

/** Whether a key belongs to a main account or to one of its sub-accounts, which get their money from it. */
public enum AccountKind {
    MAIN,
    SUB
}
