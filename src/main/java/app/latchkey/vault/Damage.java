package app.latchkey.vault;

/** What is wrong with a file that no password can open. */
public enum Damage {
    /** It does not begin like a vault: some other file, or nothing is left of it. */
    NOT_A_VAULT,
    /** It is not as it was written: cut off, added to or altered. */
    ALTERED,
    /** It asks for more memory or time than any vault needs, or names what no vault has. */
    IMPOSSIBLE_HEADER,
    /** The password opened it, yet what it holds makes no sense to this version. */
    UNREADABLE_CONTENTS
}
