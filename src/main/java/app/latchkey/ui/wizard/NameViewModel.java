package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKeyName;
import app.latchkey.ui.Message;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The key's name on OKX, the connection's name here, and notes. */
final class NameViewModel extends StepViewModel {

    private final Plan plan;
    private final ObservableValue<Optional<Message>> keyNameProblem;
    private final ObservableValue<Optional<Message>> connectionNameProblem;
    private final ObservableValue<Boolean> longName;

    NameViewModel(Plan plan, PlanSaver saver) {
        this.plan = plan;
        this.keyNameProblem = plan.keyName.map(text -> ApiKeyName.parse(text)
                .problem()
                .map(problem -> Message.of("problem.keyName", problem, ApiKeyName.MAX_LENGTH)));
        this.connectionNameProblem =
                Bindings.createObjectBinding(() -> judgeConnectionName(saver), plan.keyName, plan.connectionName);
        this.longName = plan.keyName.map(text -> ApiKeyName.parse(text)
                .value()
                .filter(ApiKeyName::isLongerThanAdvised)
                .isPresent());
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

    /** Whether the name is longer than every guide's advice. */
    ObservableValue<Boolean> longerThanAdvised() {
        return longName;
    }

    @Override
    ObservableValue<Boolean> valid() {
        return Bindings.createBooleanBinding(
                () -> keyNameProblem.getValue().isEmpty()
                        && connectionNameProblem.getValue().isEmpty(),
                keyNameProblem,
                connectionNameProblem);
    }

    /** Nothing typed yet is the key name's problem, not this one's. */
    private Optional<Message> judgeConnectionName(PlanSaver saver) {
        return plan.effectiveConnectionName().isEmpty() ? Optional.empty() : saver.problemOfName(plan);
    }
}
