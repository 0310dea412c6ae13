package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Verdict;
import app.latchkey.vault.Connection;
import java.util.Optional;

/**
 * One of many connections that are checked.
 *
 * @param running whether its check is under way
 * @param result what came of it, once it is through
 */
record AllRow(Connection connection, boolean running, Optional<CheckResult> result) {

    static AllRow waiting(Connection connection) {
        return new AllRow(connection, false, Optional.empty());
    }

    boolean has(Verdict verdict) {
        return result.filter(found -> found.verdict() == verdict).isPresent();
    }
}
