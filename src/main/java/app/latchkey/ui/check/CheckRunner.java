package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.CheckSubject;
import app.latchkey.check.Finding;
import app.latchkey.ui.Desk;
import app.latchkey.ui.KeyOwner;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks a connection and remembers what came of it, whoever wanted the check. Blocking. */
public final class CheckRunner {

    /**
     * A check that is through.
     *
     * @param problem why something of it could not be remembered, if so
     */
    public record Examined(CheckResult result, Optional<Message> problem) {}

    private final Desk desk;

    public CheckRunner(Desk desk) {
        this.desk = desk;
    }

    /**
     * Checks it now.
     *
     * @param tell hears of each finding, on this thread
     */
    public Examined run(Connection connection, Consumer<Finding> tell) throws InterruptedException {
        var subject = CheckSubject.of(connection, desk.vault().connections());
        try (var okx = desk.exchange().connect(connection)) {
            var result = desk.checker().run(subject, okx, tell);
            return new Examined(result, remember(connection, result));
        }
    }

    private Optional<Message> remember(Connection connection, CheckResult result) {
        boolean kept = desk.history().add(connection, result);
        var notKept = kept ? Optional.<Message>empty() : Optional.of(Message.of("problem.checkNotKept"));
        return result.uid()
                .flatMap(uid -> KeyOwner.remember(desk.vault(), connection, uid))
                .or(() -> notKept);
    }
}
