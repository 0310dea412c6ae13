package app.latchkey.ui;

import app.latchkey.settings.Workspace;

/** The way to the workspaces. {@code app} implements it. */
public interface Entrance {

    /**
     * Goes to a workspace whose vault is still closed; blocks. The one entered before must have been left.
     */
    Entering enter(Workspace workspace);

    /** What came of it. */
    sealed interface Entering {

        /** One stands before the workspace's vault. */
        record Entered(Gate gate) implements Entering {}

        /** Not possible now, for this reason. */
        record Refused(Message why) implements Entering {}
    }
}
