package app.latchkey.ui.shell;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.Screen;
import app.latchkey.ui.wizard.HalfMade;
import app.latchkey.ui.wizard.HalfMadeView.Next;
import app.latchkey.vault.Connection;
import app.latchkey.vault.DraftContents;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The ways into the wizard from an open vault, past a key that is half made, if there is one. FX thread only. */
final class WizardWays {

    private final Desk desk;
    private final Background work;
    private final Rooms rooms;
    private final Display display;
    private final Runnable elsewhere;

    /**
     * @param work of the open vault
     * @param elsewhere leads on when there is nothing to go on with
     */
    WizardWays(Desk desk, Background work, Rooms rooms, Display display, Runnable elsewhere) {
        this.desk = desk;
        this.work = work;
        this.rooms = rooms;
        this.display = display;
        this.elsewhere = elsewhere;
    }

    void newKey() {
        begin(() -> rooms.newKey(desk));
    }

    /** A key that is to take another one's place. */
    void successor(Connection old) {
        begin(() -> rooms.successor(desk, old));
    }

    void existingKey() {
        begin(() -> rooms.existingKey(desk));
    }

    /** A saved connection once more in the wizard. */
    void edit(Connection connection) {
        begin(() -> rooms.edited(desk, connection));
    }

    /** Goes on with the wizard where it was left. */
    void resume() {
        work.run(() -> desk.vault().draft().load(), this::resume, draft -> draft.ifPresent(DraftContents::close));
    }

    /** Forgets what was left in the wizard, after a question. */
    void giveUp() {
        work.run(
                () -> HalfMade.in(desk.vault().draft()),
                half -> half.ifPresentOrElse(found -> ask(found, Next.NONE, elsewhere), elsewhere));
    }

    /** A key that is half made is not pushed out by another one without a question. */
    private void begin(Supplier<Screen> wizard) {
        var lastWords = display.farewell();
        work.run(
                () -> {
                    lastWords.run();
                    return HalfMade.in(desk.vault().draft());
                },
                half -> half.ifPresentOrElse(
                        found -> ask(found, Next.ANOTHER, () -> display.alone(wizard.get())),
                        () -> display.alone(wizard.get())));
    }

    private void ask(HalfMade half, Next next, Runnable then) {
        var problem = new SimpleObjectProperty<Optional<Message>>(Optional.empty());
        display.at(Destination.ACCOUNTS, rooms.halfMade(half, next, problem, () -> discard(problem, then)));
    }

    private void discard(ObjectProperty<Optional<Message>> problem, Runnable then) {
        work.run(this::discarded, failed -> {
            problem.set(failed);
            if (failed.isEmpty()) {
                then.run();
            }
        });
    }

    private Optional<Message> discarded() {
        try {
            desk.vault().draft().discard();
            return Optional.empty();
        } catch (IOException _) {
            return Optional.of(Message.of("halfMade.kept"));
        }
    }

    private void resume(Optional<DraftContents> draft) {
        if (draft.isEmpty()) {
            elsewhere.run();
            return;
        }
        try (var contents = draft.get()) {
            display.alone(rooms.resumed(desk, contents));
        }
    }
}
