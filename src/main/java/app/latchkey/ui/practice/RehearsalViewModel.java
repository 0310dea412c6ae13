package app.latchkey.ui.practice;

import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.PracticeControls;
import app.latchkey.ui.PracticeControls.Standing;
import app.latchkey.ui.Rehearsal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The problems of the practice exchange as it last told them. For the FX thread. */
public final class RehearsalViewModel {

    /** What the exchange told, or that it does not answer. */
    private record Told(List<Standing> standings, Optional<Message> problem) {}

    private final Background background;
    private final ObjectProperty<Optional<PracticeControls>> controls = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Standing>> standings = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private int underWay;
    private int latest;

    public RehearsalViewModel(Background background) {
        this.background = background;
    }

    /** Follows another exchange, or none: then there is nothing to rehearse, and nothing is open. */
    public void follow(Optional<PracticeControls> next) {
        latest++;
        standings.set(List.of());
        problem.set(Optional.empty());
        open.set(false);
        controls.set(next);
        look();
    }

    /** Whether there is an exchange to rehearse with. */
    public ObservableValue<Boolean> available() {
        return controls.map(Optional::isPresent);
    }

    /** Whether the list of problems is shown. */
    public BooleanProperty open() {
        return open;
    }

    public void toggle() {
        open.set(!open.get() && controls.get().isPresent());
    }

    /** All problems, in the exchange's order. */
    public ObservableValue<List<Standing>> standings() {
        return standings;
    }

    /** The problems that are on. */
    public ObservableValue<List<Standing>> active() {
        return standings.map(
                all -> all.stream().filter(each -> each.left().isPresent()).toList());
    }

    /** That the exchange does not answer, if so. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Asks how things stand, unless something is being asked already. */
    public void look() {
        if (underWay == 0) {
            ask(PracticeControls::standings);
        }
    }

    public void begin(Rehearsal what) {
        ask(now -> now.begin(what));
    }

    public void end(Rehearsal what) {
        ask(now -> now.end(what));
    }

    public void endAll() {
        ask(PracticeControls::endAll);
    }

    @FunctionalInterface
    private interface Question {
        List<Standing> to(PracticeControls controls) throws IOException;
    }

    /** Only the answer to the latest question is shown: an older one that comes later is out of date. */
    private void ask(Question question) {
        controls.get().ifPresent(now -> {
            int number = ++latest;
            underWay++;
            background.runOrElse(
                    () -> told(question, now),
                    told -> {
                        underWay--;
                        if (number == latest) {
                            show(told);
                        }
                    },
                    () -> underWay--);
        });
    }

    private void show(Told told) {
        if (told.problem().isEmpty()) {
            standings.set(told.standings());
        }
        problem.set(told.problem());
    }

    private static Told told(Question question, PracticeControls controls) {
        try {
            return new Told(question.to(controls), Optional.empty());
        } catch (IOException _) {
            return new Told(List.of(), Optional.of(Message.of("rehearse.unreachable")));
        }
    }
}
