package app.latchkey.ui.shell;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.Screen;
import app.latchkey.ui.start.UnsavedView;
import app.latchkey.ui.watch.Watch;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The workspace that the user is in, and the way to its vault: standing before it, leaving it. FX thread only. */
final class Threshold {

    private final RoomParts parts;
    private final Background background;
    private final Watch watch;
    private final Leaving leaving;
    private final Consumer<Screen> show;
    private final Consumer<Desk> opened;
    private final Doorstep doorstep;

    private final ObjectProperty<Optional<Gate>> gate = new SimpleObjectProperty<>(Optional.empty());
    /** Changes with every wish to lock: a vault that was being opened before it is closed again. */
    private int visit;

    /**
     * @param watch told which workspace is entered and left
     * @param show fills the window with a screen
     * @param opened receives the desk of the vault that the user opens
     */
    Threshold(RoomParts parts, Watch watch, Leaving leaving, Consumer<Screen> show, Consumer<Desk> opened) {
        this.parts = parts;
        this.background = parts.background();
        this.watch = watch;
        this.leaving = leaving;
        this.show = show;
        this.opened = opened;
        this.doorstep = new Doorstep(parts, show);
    }

    /** The workspace, in which the user is from {@link #enter} until {@link #leave}. */
    ObservableValue<Optional<Gate>> gate() {
        return gate;
    }

    /** The same as it is at the moment. */
    Optional<Gate> here() {
        return gate.get();
    }

    void enter(Gate here) {
        gate.set(Optional.of(here));
        watch.enter(here);
        standBefore(here);
    }

    /** Shows where the vault is opened. */
    void stand() {
        gate.get().ifPresent(this::standBefore);
    }

    /** Whatever vault is being opened is not entered any more. */
    void turnAway() {
        visit++;
    }

    /** Starts the Practice workspace over, whose vault is closed. */
    void startOver() {
        gate.get().ifPresent(this::startOver);
    }

    /** Leaves the workspace, whose vault is closed; warns once where something would be lost. */
    void leave(Runnable then) {
        gate.get().ifPresentOrElse(left -> leave(left, then), then);
    }

    private void startOver(Gate now) {
        show.accept(new WaitingView(parts.texts().get("startOver.working")));
        background.runOrElse(Executors.callable(now::startOver), _ -> stillBefore(now), () -> stillBefore(now));
    }

    /** Unless the workspace was left meanwhile. */
    private void stillBefore(Gate now) {
        if (gate.get().equals(Optional.of(now))) {
            standBefore(now);
        }
    }

    private void standBefore(Gate now) {
        int here = visit;
        doorstep.stand(now, open -> unlocked(now, here, open));
    }

    /** A vault that opens after its workspace was left, or after the session was locked, is closed again. */
    private void unlocked(Gate before, int since, Desk open) {
        boolean stillThere = gate.get().equals(Optional.of(before));
        if (stillThere && since == visit) {
            opened.accept(open);
            return;
        }
        background.runOrElse(Executors.callable(open.close()), _ -> stillBefore(before), () -> stillBefore(before));
    }

    private void leave(Gate left, Runnable then) {
        gate.set(Optional.empty());
        watch.leave();
        show.accept(new WaitingView(parts.texts().get("locking")));
        leaving.gate(left, why -> stayBefore(left, why, then), then);
    }

    private void stayBefore(Gate held, Message why, Runnable then) {
        gate.set(Optional.of(held));
        watch.enter(held);
        Runnable back = () -> {
            leaving.stay();
            standBefore(held);
        };
        show.accept(new UnsavedView(parts.texts(), why, () -> leave(then), back));
    }
}
