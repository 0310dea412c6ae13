package app.latchkey.ui.wizard;

import app.latchkey.ui.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Where one is in the wizard, and where one may go. Knows nothing of what the steps are about. */
final class WizardViewModel {

    private final Plan plan;
    private final List<Step> steps;
    private final Map<Step, StepViewModel> models;
    private final PlanDraft draft;
    private final Wizards.Ways ways;
    private final ReadOnlyIntegerWrapper here = new ReadOnlyIntegerWrapper();
    /** Held here, because nobody else holds a binding strongly. */
    private final Map<Step, ObservableValue<StepState>> states = new EnumMap<>(Step.class);

    private final IntegerProperty furthest = new SimpleIntegerProperty();
    /** The last step that somebody wanted to go on from; a later one was only looked at. */
    private final IntegerProperty triedUpTo = new SimpleIntegerProperty();

    private final ReadOnlyIntegerWrapper judgements = new ReadOnlyIntegerWrapper();
    /** From then on the plan's secrets are overwritten, and keeping it would keep nothing. */
    private boolean left;

    /**
     * @param steps those that this way through the wizard has
     * @param start where to begin, with everything before it reached already
     * @param ways where the wizard leads
     */
    WizardViewModel(
            Plan plan,
            List<Step> steps,
            Step start,
            Map<Step, StepViewModel> models,
            PlanDraft draft,
            Wizards.Ways ways) {
        this.plan = plan;
        this.steps = steps;
        this.models = models;
        this.draft = draft;
        this.ways = ways;
        int index = Math.max(0, steps.indexOf(start));
        here.set(index);
        furthest.set(index);
        triedUpTo.set(index - 1);
        steps.forEach(step -> states.put(step, stateOf(step)));
    }

    List<Step> steps() {
        return steps;
    }

    StepViewModel model(Step step) {
        return Objects.requireNonNull(models.get(step));
    }

    /** Index of the step on the window. */
    ReadOnlyIntegerProperty here() {
        return here.getReadOnlyProperty();
    }

    Step step() {
        return steps.get(here.get());
    }

    /** Counts how often the fields were asked to show what is wrong with them. */
    ReadOnlyIntegerProperty judgements() {
        return judgements.getReadOnlyProperty();
    }

    /** Why what was typed could not be kept, if so. */
    ObservableValue<Optional<Message>> keepingProblem() {
        return draft.problem();
    }

    ObservableValue<StepState> state(Step step) {
        return Objects.requireNonNull(states.get(step));
    }

    private ObservableValue<StepState> stateOf(Step step) {
        int index = steps.indexOf(step);
        var complete = model(step).complete();
        return Bindings.createObjectBinding(
                () -> {
                    if (index == here.get()) {
                        return StepState.HERE;
                    }
                    if (index > furthest.get()) {
                        return StepState.AHEAD;
                    }
                    if (complete.getValue()) {
                        return StepState.DONE;
                    }
                    return index > triedUpTo.get() ? StepState.OPEN : StepState.MISSING;
                },
                here,
                furthest,
                triedUpTo,
                complete);
    }

    boolean isFirst() {
        return here.get() == 0;
    }

    boolean isLast() {
        return here.get() == steps.size() - 1;
    }

    /** The keyboard went there; a button on the way out is no field to come back to. */
    void at(String field) {
        if (!field.isEmpty()) {
            plan.field.set(field);
        }
    }

    /** The field of the step that the keyboard was in last. */
    StringProperty field() {
        return plan.field;
    }

    /** Goes on when nothing is missing; otherwise the fields show what is. */
    void next() {
        var model = model(step());
        if (model.busy().getValue()) {
            return;
        }
        triedUpTo.set(Math.max(triedUpTo.get(), here.get()));
        if (!model.valid().getValue()) {
            judgements.set(judgements.get() + 1);
            return;
        }
        int from = here.get();
        model.proceed(() -> {
            if (here.get() == from) {
                advance();
            }
        });
    }

    void back() {
        if (!isFirst()) {
            moveTo(here.get() - 1);
        }
    }

    /** Goes to a step that was reached before. */
    void go(Step step) {
        int index = steps.indexOf(step);
        if (index <= furthest.get()) {
            moveTo(index);
        }
    }

    /** Keeps what was typed, sealed, and leaves once that was tried: whoever goes on elsewhere finds what is half made. */
    void finishLater() {
        if (isLast() || left) {
            keep();
            close();
        } else {
            draft.keep(plan, steps, step(), _ -> close());
        }
    }

    private void close() {
        ways.closed().accept(plan.saved.get());
    }

    /** Keeps what was typed, sealed; called when a field or a step is left. At the end there is nothing left to keep. */
    void keep() {
        if (isLast()) {
            draft.discard();
        } else if (!left) {
            draft.keepInBackground(plan, steps, step());
        }
    }

    /** What is typed now, as work that seals it; see {@link app.latchkey.ui.Screen#farewell}. */
    Runnable farewell() {
        return isLast() ? () -> {} : draft.keeping(plan, steps, step());
    }

    void enter() {
        enter(step());
    }

    private void enter(Step step) {
        model(step).enter();
        ways.patience().accept(step.waitsForBrowser());
    }

    void leave() {
        model(step()).leave();
        ways.patience().accept(false);
        left = true;
        plan.forget();
    }

    /** Follows the step on the window, from now on and at once. */
    void onStep(Consumer<Step> follower) {
        here.subscribe(_ -> follower.accept(step()));
    }

    private void advance() {
        if (isLast()) {
            close();
            return;
        }
        furthest.set(Math.max(furthest.get(), here.get() + 1));
        moveTo(here.get() + 1);
    }

    /** Whoever goes back to change something has to pass by the saving of it again. */
    private void moveTo(int index) {
        if (index != here.get()) {
            model(step()).leave();
            var next = steps.get(index);
            if (!next.needsConnection()) {
                furthest.set(Math.min(furthest.get(), steps.indexOf(Step.CREDENTIALS)));
            }
            plan.field.set("");
            enter(next);
            here.set(index);
            keep();
        }
    }
}
