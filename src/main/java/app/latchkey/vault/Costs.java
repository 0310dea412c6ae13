package app.latchkey.vault;

import java.time.Duration;

/** What one guess at a master password is to cost. Called on any thread but the FX thread, as measuring takes its time. */
@FunctionalInterface
public interface Costs {

    /** Those of a new vault or a new password. */
    Cost ofNew();

    /**
     * Those that a vault should have from now on: the same, or more work when this computer has become fast for them;
     * never less.
     *
     * @param now what a guess costs now
     * @param took how long it took just now
     */
    default Cost raised(Cost now, Duration took) {
        return now;
    }
}
