package app.latchkey.ui.handoff;

/** What can be looked at here with the secrets in it. */
public enum Whole {
    SHEET
}
