package app.latchkey.ui.wizard;

import app.latchkey.check.Verdict;
import app.latchkey.ui.check.CheckViewModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The check as a step: made for the connection as it is saved whenever the step is entered. */
final class CheckStep extends StepViewModel {

    private final Supplier<Optional<CheckViewModel>> checks;
    private final ObjectProperty<Optional<CheckViewModel>> check = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Boolean> running;
    private final ObservableValue<Boolean> ready;
    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);

    CheckStep(Supplier<Optional<CheckViewModel>> checks) {
        this.checks = checks;
        this.ready = check.flatMap(now ->
                        now.map(CheckViewModel::verdict).orElseGet(() -> new SimpleObjectProperty<>(Optional.empty())))
                .map(verdict -> verdict.filter(Verdict::isReady).isPresent());
        this.running = check.flatMap(
                now -> now.map(CheckViewModel::running).orElseGet(() -> new SimpleBooleanProperty(false)));
    }

    ObservableValue<Optional<CheckViewModel>> check() {
        return check;
    }

    /** The last verdict, if the check came to one. */
    Optional<Verdict> verdict() {
        return check.get().flatMap(now -> now.verdict().getValue());
    }

    @Override
    void enter() {
        check.set(checks.get());
        check.get().ifPresent(CheckViewModel::run);
    }

    @Override
    void leave() {
        check.get().ifPresent(CheckViewModel::cancel);
    }

    @Override
    ObservableValue<Boolean> busy() {
        return running;
    }

    @Override
    ObservableValue<Boolean> complete() {
        return ready;
    }

    /** Nobody is kept from going on: what is wrong is said, and may be mended later. */
    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }
}
