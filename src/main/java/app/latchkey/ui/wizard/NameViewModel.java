package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKeyName;
import app.latchkey.key.NameIdeas;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The key's name on OKX, the connection's name here, and notes. */
final class NameViewModel extends StepViewModel {

    private final Plan plan;
    private final ObservableValue<List<String>> ideas;
    private final ObservableValue<Optional<Message>> keyNameProblem;
    private final ObservableValue<Optional<Message>> connectionNameProblem;
    private final ObservableValue<Optional<Message>> notesProblem;
    private final ObservableValue<Optional<Message>> keyNameAdvice;
    private final ObservableValue<Boolean> valid;

    NameViewModel(Plan plan, PlanSaver saver) {
        this.plan = plan;
        this.ideas = plan.terminal.map(terminal -> NameIdeas.of(terminal, name -> saver.isFreeOnOkx(plan, name)));
        this.keyNameProblem = Bindings.createObjectBinding(() -> saver.problemOfKeyName(plan), plan.keyName, plan.site);
        this.connectionNameProblem =
                Bindings.createObjectBinding(() -> judgeConnectionName(saver), plan.keyName, plan.connectionName);
        this.notesProblem = plan.notes.map(text -> text.length() <= Connection.MAX_NOTES
                ? Optional.empty()
                : Optional.of(Message.of("problem.notes.TOO_LONG", Connection.MAX_NOTES)));
        this.keyNameAdvice = plan.keyName.map(text -> ApiKeyName.parse(text)
                .value()
                .filter(ApiKeyName::isLongerThanAdvised)
                .map(_ -> Message.of("wizard.name.longName", ApiKeyName.MAX_LENGTH, ApiKeyName.ADVISED_LENGTH)));
        this.valid = Bindings.createBooleanBinding(
                () -> keyNameProblem.getValue().isEmpty()
                        && connectionNameProblem.getValue().isEmpty()
                        && notesProblem.getValue().isEmpty(),
                keyNameProblem,
                connectionNameProblem,
                notesProblem);
    }

    StringProperty terminal() {
        return plan.terminal;
    }

    /** Short names made from the terminal's, and such as fit any while there is none. */
    ObservableValue<List<String>> ideas() {
        return ideas;
    }

    /** Takes an idea for the key's name. */
    void take(String idea) {
        plan.keyName.set(idea);
    }

    StringProperty keyName() {
        return plan.keyName;
    }

    StringProperty connectionName() {
        return plan.connectionName;
    }

    StringProperty notes() {
        return plan.notes;
    }

    ObservableValue<Optional<Message>> keyNameProblem() {
        return keyNameProblem;
    }

    ObservableValue<Optional<Message>> connectionNameProblem() {
        return connectionNameProblem;
    }

    ObservableValue<Optional<Message>> notesProblem() {
        return notesProblem;
    }

    /** That the name is longer than every guide's advice, if so. */
    ObservableValue<Optional<Message>> keyNameAdvice() {
        return keyNameAdvice;
    }

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }

    /** Nothing typed yet is the key name's problem, not this one's. */
    private Optional<Message> judgeConnectionName(PlanSaver saver) {
        return plan.effectiveConnectionName().isEmpty() ? Optional.empty() : saver.problemOfName(plan);
    }
}
