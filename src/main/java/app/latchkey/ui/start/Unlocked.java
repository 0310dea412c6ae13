package app.latchkey.ui.start;

import app.latchkey.key.Secret;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.password.PasswordEntry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What every entered password that opens a vault leads to. */
final class Unlocked {

    private Unlocked() {}

    /** Tries what was typed, and hands on the desk, after overwriting the password. */
    static void by(PasswordEntry entry, Function<Secret, Gate.Unlocking> how, Consumer<Desk> opened) {
        entry.attempt(how, Unlocked::refusal, unlocking -> {
            entry.forget();
            if (unlocking instanceof Gate.Unlocking.Opened(var desk)) {
                opened.accept(desk);
            }
        });
    }

    static Optional<Refusal> refusal(Gate.Unlocking unlocking) {
        return switch (unlocking) {
            case Gate.Unlocking.Opened _ -> Optional.empty();
            case Gate.Unlocking.Refused(var refusal) -> Optional.of(refusal);
        };
    }
}
