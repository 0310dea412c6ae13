package app.latchkey.settings;

/** Practice or real: own folder, vault, journal and lock; the two never meet. */
public enum Workspace {
    PRACTICE,
    REAL
}
