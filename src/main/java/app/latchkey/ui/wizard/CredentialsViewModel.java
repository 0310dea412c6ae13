package app.latchkey.ui.wizard;

import app.latchkey.key.ApiKey;
import app.latchkey.key.PastedCredentials;
import app.latchkey.key.PastedValue;
import app.latchkey.key.Secret;
import app.latchkey.key.SecretKeyForm;
import app.latchkey.key.WhitelistText;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The credentials that OKX showed: pasted whole or field by field, judged while typed, saved into the vault on Next. */
final class CredentialsViewModel extends StepViewModel {

    private final Plan plan;
    private final PlanSaver saver;
    private final Consumer<Secret> secretPasted;
    private final Background background;
    private final ObservableValue<Optional<Message>> nameProblem;
    private final ObservableValue<Optional<Message>> apiKeyProblem;
    private final ObservableValue<Optional<Message>> secretKeyProblem;
    private final ObservableValue<Optional<Message>> passphraseProblem;
    private final ObservableValue<Boolean> unusualSecret;
    private final ObservableValue<Arrangement> arrangement;
    private final ObservableValue<Boolean> misplaced;
    private final ObservableValue<Boolean> valid;
    private final ObjectProperty<Optional<Message>> pasted = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());

    /** @param secretPasted told the whole text that a secret was pasted from */
    CredentialsViewModel(Plan plan, PlanSaver saver, Consumer<Secret> secretPasted, Background background) {
        this.plan = plan;
        this.saver = saver;
        this.secretPasted = secretPasted;
        this.background = background;
        this.nameProblem = Bindings.createObjectBinding(
                () -> saver.problemOfName(plan), plan.connectionName, plan.keyName, plan.apiKey, plan.saved);
        this.apiKeyProblem = Bindings.createObjectBinding(this::judgeApiKey, plan.apiKey, plan.site, plan.saved);
        this.secretKeyProblem =
                Bindings.createObjectBinding(this::judgeSecretKey, plan.secretKey.revision(), plan.apiKey, plan.saved);
        this.passphraseProblem = Bindings.createObjectBinding(
                () -> plan.passphrase.isEmpty()
                        ? Optional.of(Message.of("problem.passphraseNotEntered"))
                        : PassphraseViewModel.problemOf(plan.passphrase),
                plan.passphrase.revision());
        this.unusualSecret = Bindings.createObjectBinding(this::isUnusual, plan.secretKey.revision());
        this.arrangement = Bindings.createObjectBinding(
                this::arrange, plan.apiKey, plan.secretKey.revision(), plan.passphrase.revision());
        this.misplaced = arrangement.map(best -> !best.equals(Arrangement.AS_IT_IS));
        this.valid = Bindings.createBooleanBinding(
                () -> nameProblem.getValue().isEmpty()
                        && apiKeyProblem.getValue().isEmpty()
                        && secretKeyProblem.getValue().isEmpty()
                        && passphraseProblem.getValue().isEmpty(),
                nameProblem,
                apiKeyProblem,
                secretKeyProblem,
                passphraseProblem);
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

    /** Whether values stand in each other's fields, as far as their forms tell. */
    ObservableValue<Boolean> misplaced() {
        return misplaced;
    }

    /** What became of the last paste of several values. */
    ObservableValue<Optional<Message>> pasted() {
        return pasted;
    }

    /** Puts values that stand in each other's fields where they belong. */
    void swapBack() {
        var best = arrangement.getValue().places();
        try (var apiKey = Secret.copyOf(plan.apiKey.get());
                var secretKey = plan.secretKey.secret();
                var passphrase = plan.passphrase.secret()) {
            var values = List.of(apiKey, secretKey, passphrase);
            plan.apiKey.set(values.get(best.get(0)).withChars(String::new));
            plan.secretKey.set(values.get(best.get(1)));
            plan.passphrase.set(values.get(best.get(2)));
        }
    }

    /** Takes what somebody wants to paste at once, whichever field it was pasted into, and says what was found. */
    void pasteAll(Secret text) {
        try (var found = PastedCredentials.read(text)) {
            place(found);
            if (found.holdsSecret()) {
                secretPasted.accept(text);
            }
        }
    }

    /** The clipboard was empty, or held a picture. */
    void pasteNothing() {
        pasted.set(Optional.of(Message.of("wizard.credentials.pasted", PasteHeld.NOTHING)));
    }

    /**
     * Looks at a paste into a field that is not meant for a secret, and may get one all the same.
     *
     * @return the value for that field, without what stood around it; empty when several values went to their fields
     */
    Optional<Secret> pasteInto(Secret text) {
        try (var found = PastedCredentials.read(text)) {
            if (found.holdsSecret()) {
                secretPasted.accept(text);
            }
            if (found.count() > 1 || found.isSecretHidden()) {
                place(found);
                return Optional.empty();
            }
        }
        return Optional.of(PastedValue.trimmed(text));
    }

    /** The same for a field that is meant for a secret, whatever its form. */
    Optional<Secret> pasteSecretInto(Secret text) {
        var value = pasteInto(text);
        value.filter(secret -> secret.length() > 0).ifPresent(_ -> secretPasted.accept(text));
        return value;
    }

    private void place(PastedCredentials found) {
        found.apiKey().ifPresent(plan.apiKey::set);
        found.secretKey().ifPresent(plan.secretKey::set);
        found.passphrase().ifPresent(plan.passphrase::set);
        found.name().filter(_ -> plan.keyName.get().isEmpty()).ifPresent(plan.keyName::set);
        found.addresses()
                .filter(text -> plan.whitelist.get().isEmpty() && namesAnAddress(text))
                .ifPresent(plan.whitelist::set);
        boolean passphraseThere = !plan.passphrase.isEmpty();
        pasted.set(Optional.of(Message.of("wizard.credentials.pasted", PasteHeld.in(found, passphraseThere))));
    }

    /** Pages put a sentence where a key has no address. */
    private boolean namesAnAddress(String text) {
        return !WhitelistText.read(text, plan.isPractice()).pieces().isEmpty();
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
        return valid;
    }

    /** Saves into the vault; stays here when the vault could not be written. */
    @Override
    void proceed(Runnable onward) {
        refused.set(Optional.empty());
        var connection = saver.connectionOf(plan);
        background.run(() -> saver.save(connection), saving, problem -> {
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
        try (var typed = trimmedSecretKey()) {
            return SecretKeyForm.problem(typed)
                    .map(problem -> Message.of("problem.secretKey", problem))
                    .or(() -> saver.problemOfSecretKey(plan, typed));
        }
    }

    private boolean isUnusual() {
        try (var typed = trimmedSecretKey()) {
            return typed.length() > 0 && SecretKeyForm.problem(typed).isEmpty() && !SecretKeyForm.isUsual(typed);
        }
    }

    private Secret trimmedSecretKey() {
        try (var typed = plan.secretKey.secret()) {
            return PastedValue.trimmed(typed);
        }
    }

    private Arrangement arrange() {
        try (var apiKey = Secret.copyOf(PastedValue.trimmed(plan.apiKey.get()));
                var secretKey = trimmedSecretKey();
                var passphrase = plan.passphrase.secret()) {
            return Arrangement.of(apiKey, secretKey, passphrase);
        }
    }
}
