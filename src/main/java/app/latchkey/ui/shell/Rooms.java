package app.latchkey.ui.shell;

import app.latchkey.key.ConnectionId;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.Screen;
import app.latchkey.ui.accounts.AccountsView;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.activity.ActivityView;
import app.latchkey.ui.activity.ActivityViewModel;
import app.latchkey.ui.control.InTurn;
import app.latchkey.ui.funds.FundsView;
import app.latchkey.ui.wizard.HalfMade;
import app.latchkey.ui.wizard.HalfMadeView;
import app.latchkey.ui.wizard.Wizards;
import app.latchkey.vault.Connection;
import app.latchkey.vault.DraftContents;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Makes the screens of an open vault, each when it is first shown. */
final class Rooms {

    private static final int OFF_WIDTH = 1000;
    private static final int OFF_HEIGHT = 700;

    private final RoomParts parts;
    private final Shell shell;
    private final Wizards wizards;
    /** The exchange account that was made or chosen last; the next screen begins with it. */
    private final ObjectProperty<Optional<ConnectionId>> inHand = new SimpleObjectProperty<>(Optional.empty());

    Rooms(RoomParts parts, Shell shell) {
        this.parts = parts;
        this.shell = shell;
        this.wizards = new Wizards(
                parts.texts(),
                parts.background(),
                parts.clips(),
                parts.places(),
                parts.passphrases(),
                parts.rules(),
                parts.clock(),
                parts.funds(),
                new Wizards.Ways(
                        this::wizardClosed,
                        () -> shell.toWizard(WizardWays::newKey),
                        () -> shell.goTo(Workspace.REAL),
                        this::handOff,
                        shell::patience));
    }

    Screen at(Destination destination, Desk desk) {
        return switch (destination) {
            case ACCOUNTS ->
                new AccountsView(
                        new AccountsViewModel(desk, parts.background(), parts.rules(), inHand, ways(desk)),
                        parts.texts());
            case FUNDS -> funds(desk, inHand.get().flatMap(desk.vault().connections()::withId));
            case ACTIVITY -> activity(desk, parts.background());
            case SETTINGS -> new SettingsRooms(parts, shell, desk).settings();
        };
    }

    private ActivityView activity(Desk desk, Background background) {
        return new ActivityView(
                new ActivityViewModel(desk, parts.desktop().files(), background), parts.clips(), parts.texts());
    }

    /**
     * Makes the page with the most kinds of controls once, off the window and off the FX thread, and throws it away: the
     * first time, JavaFX loads and prepares so much for choices and long lists that the window would not move for a sixth
     * of a second. Nodes may be made on any thread while no window shows them. What is on the window now comes first.
     */
    void warmUp(Desk desk) {
        var nowhere = (Pane) new Scene(new StackPane(), OFF_WIDTH, OFF_HEIGHT).getRoot();
        // nobody is to hear of it, whatever it brings: what fails here fails on the window, too, and is told there
        var aside = parts.background().branch();
        aside.drop();
        Runnable warming = () -> activity(desk, aside).makeAtOnce(nowhere);
        new InTurn(Stream.of(() -> aside.run(Executors.callable(warming), _ -> {}))).start();
    }

    Screen newKey(Desk desk) {
        return wizards.forNewKey(desk);
    }

    Screen successor(Desk desk, Connection old) {
        return wizards.forSuccessor(desk, old);
    }

    Screen existingKey(Desk desk) {
        return wizards.forExistingKey(desk);
    }

    Screen edited(Desk desk, Connection connection) {
        return wizards.forSaved(desk, connection);
    }

    /**
     * What is to become of a key that is half made.
     *
     * @param problem why it could not be given up
     */
    Screen halfMade(
            HalfMade half, HalfMadeView.Next next, ObservableValue<Optional<Message>> problem, Runnable giveUp) {
        return new HalfMadeView(
                half, next, problem, parts.texts(), () -> shell.toWizard(WizardWays::resume), giveUp, this::back);
    }

    Screen resumed(Desk desk, DraftContents draft) {
        return wizards.resumed(desk, draft);
    }

    Screen funds(Desk desk, Optional<Connection> first) {
        return new FundsView(
                desk.vault().connections().all(),
                first,
                connection -> parts.funds().of(desk, connection),
                ways(desk)::newKey,
                parts.clips(),
                parts.texts());
    }

    /** What was just saved is what the user has in mind; funds must not move to another account by mistake. */
    private void wizardClosed(Optional<ConnectionId> saved) {
        saved.ifPresent(_ -> inHand.set(saved));
        shell.go(Destination.ACCOUNTS);
    }

    private void handOff(Desk desk, Connection made) {
        inHand.set(Optional.of(made.id()));
        ways(desk).handOff(made, Optional.empty());
    }

    private AccountWays ways(Desk desk) {
        return new AccountWays(parts, shell, this, desk);
    }

    private void back() {
        shell.go(Destination.ACCOUNTS);
    }
}
