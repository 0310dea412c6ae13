package app.latchkey.ui.shell;

import app.latchkey.settings.Workspace;
import app.latchkey.ui.Entrance;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.Screen;
import app.latchkey.ui.start.RefusedView;
import app.latchkey.ui.start.WelcomeView;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Where one is while no workspace is entered: the choice of one, and what happens when it cannot be had. FX thread only. */
final class Lobby {

    private static final Duration PATIENCE = Duration.millis(400);

    private final Entrance entrance;
    private final RoomParts parts;
    private final Consumer<Screen> show;
    private final Consumer<Gate> entered;

    /**
     * @param show fills the window with a screen
     * @param entered receives the workspace
     */
    Lobby(Entrance entrance, RoomParts parts, Consumer<Screen> show, Consumer<Gate> entered) {
        this.entrance = entrance;
        this.parts = parts;
        this.show = show;
        this.entered = entered;
    }

    /**
     * Leads to where the user was last, or to the choice of a workspace. There is nothing on the window yet that would
     * have to be covered meanwhile, so waiting is shown only where it takes long.
     */
    void begin() {
        parts.preferences().now().lastWorkspace().ifPresentOrElse(this::comeBack, this::welcome);
    }

    void enter(Workspace workspace) {
        showWaiting();
        take(workspace, () -> {});
    }

    private void comeBack(Workspace workspace) {
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> showWaiting());
        patience.play();
        take(workspace, patience::stop);
    }

    private void showWaiting() {
        show.accept(new WaitingView(parts.texts().get("opening")));
    }

    /** @param over follows before anything is shown */
    private void take(Workspace workspace, Runnable over) {
        parts.background()
                .runOrElse(
                        () -> entrance.enter(workspace),
                        entering -> {
                            over.run();
                            follow(workspace, entering);
                        },
                        () -> {
                            over.run();
                            refuse(workspace, Message.of("refused.unexpected"));
                        });
    }

    private void follow(Workspace workspace, Entrance.Entering entering) {
        switch (entering) {
            case Entrance.Entering.Entered(var gate) -> {
                parts.preferences().change(settings -> settings.withLastWorkspace(workspace));
                entered.accept(gate);
            }
            case Entrance.Entering.Refused(var why) -> refuse(workspace, why);
        }
    }

    private void refuse(Workspace workspace, Message why) {
        show.accept(new RefusedView(parts.texts(), why, () -> enter(workspace), this::welcome));
    }

    private void welcome() {
        show.accept(new WelcomeView(parts.texts(), this::enter));
    }
}
