package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKey;
import app.latchkey.key.SecretKeyForm;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The credentials that OKX showed: judged while typed, saved into the vault on Next. */
final class CredentialsViewModel extends StepViewModel {

    private final Plan plan;
    private final PlanSaver saver;
    private final Background background;
    private final ObservableValue<Optional<Message>> nameProblem;
    private final ObservableValue<Optional<Message>> apiKeyProblem;
    private final ObservableValue<Optional<Message>> secretKeyProblem;
    private final ObservableValue<Optional<Message>> passphraseProblem;
    private final ObservableValue<Boolean> unusualSecret;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());

    CredentialsViewModel(Plan plan, PlanSaver saver, Background background) {
        this.plan = plan;
        this.saver = saver;
        this.background = background;
        this.nameProblem = Bindings.createObjectBinding(
                () -> saver.problemOfName(plan), plan.connectionName, plan.keyName, plan.saved);
        this.apiKeyProblem = Bindings.createObjectBinding(this::judgeApiKey, plan.apiKey, plan.site, plan.saved);
        this.secretKeyProblem = Bindings.createObjectBinding(this::judgeSecretKey, plan.secretKey.revision());
        this.passphraseProblem = Bindings.createObjectBinding(
                () -> PassphraseViewModel.problemOf(plan.passphrase), plan.passphrase.revision());
        this.unusualSecret = Bindings.createObjectBinding(this::isUnusual, plan.secretKey.revision());
    }

    StringProperty connectionName() {
        return plan.connectionName;
    }

    StringProperty apiKey() {
        return plan.apiKey;
    }

    SecretText secretKey() {
        return plan.secretKey;
    }

    SecretText passphrase() {
        return plan.passphrase;
    }

    ObservableValue<Optional<Message>> nameProblem() {
        return nameProblem;
    }

    ObservableValue<Optional<Message>> apiKeyProblem() {
        return apiKeyProblem;
    }

    ObservableValue<Optional<Message>> secretKeyProblem() {
        return secretKeyProblem;
    }

    ObservableValue<Optional<Message>> passphraseProblem() {
        return passphraseProblem;
    }

    /** Whether the secret key has another form than OKX's usual one, which may be right all the same. */
    ObservableValue<Boolean> unusualSecret() {
        return unusualSecret;
    }

    @Override
    ObservableValue<Boolean> busy() {
        return saving;
    }

    @Override
    ObservableValue<Optional<Message>> refused() {
        return refused;
    }

    @Override
    ObservableValue<Boolean> valid() {
        return Bindings.createBooleanBinding(
                () -> nameProblem.getValue().isEmpty()
                        && apiKeyProblem.getValue().isEmpty()
                        && secretKeyProblem.getValue().isEmpty()
                        && passphraseProblem.getValue().isEmpty(),
                nameProblem,
                apiKeyProblem,
                secretKeyProblem,
                passphraseProblem);
    }

    /** Saves into the vault; stays here when the vault could not be written. */
    @Override
    void proceed(Runnable onward) {
        saving.set(true);
        refused.set(Optional.empty());
        var connection = saver.connectionOf(plan);
        background.run(() -> saver.save(connection), problem -> {
            saving.set(false);
            refused.set(problem);
            if (problem.isEmpty()) {
                plan.saved.set(Optional.of(connection.id()));
                onward.run();
            }
        });
    }

    private Optional<Message> judgeApiKey() {
        var parsed = ApiKey.parse(plan.apiKey.get());
        return parsed.problem()
                .map(problem -> Message.of("problem.apiKey", problem))
                .or(() -> parsed.value().flatMap(key -> saver.problemOfKey(plan, key)));
    }

    private Optional<Message> judgeSecretKey() {
        try (var typed = plan.secretKey.secret()) {
            return SecretKeyForm.problem(typed).map(problem -> Message.of("problem.secretKey", problem));
        }
    }

    private boolean isUnusual() {
        try (var typed = plan.secretKey.secret()) {
            return typed.length() > 0 && SecretKeyForm.problem(typed).isEmpty() && !SecretKeyForm.isUsual(typed);
        }
    }
}
