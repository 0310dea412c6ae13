package app.latchkey.ui.password;

import app.latchkey.key.PasswordRating;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.SecretField;
import app.latchkey.ui.control.StrengthMeter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The two fields for a new master password, its strength, and why it is no better. */
public final class NewPasswordBox extends VBox {

    private static final int STRENGTH_BARS = 4;

    private final NewPassword model;
    private final Texts texts;
    private final SecretField password;
    private final FieldBox first;
    private final FieldBox second;
    private final ObservableValue<String> verdict;

    /** @param names {@code password} and {@code repeated}, each with its label */
    public NewPasswordBox(NewPassword model, Supplier<Optional<Boolean>> capsLock, Texts names, Texts all) {
        this.model = model;
        this.texts = all.of("password");
        getStyleClass().add("new-password");
        password = new SecretField(model.password(), all);
        first = new FieldBox(names.of("password"), all, password, model.passwordProblem());
        second = new FieldBox(
                names.of("repeated"), all, new SecretField(model.repeated(), all), model.repeatedProblem());
        verdict = Bindings.createStringBinding(this::words, model.password().revision(), model.rating());
        getChildren()
                .addAll(
                        first,
                        new PasswordHints(model.password(), password, capsLock, all),
                        new StrengthMeter(
                                STRENGTH_BARS,
                                model.rating().map(rating -> rating.strength().level()),
                                verdict),
                        second);
    }

    /** Where the keyboard enters. */
    public Node first() {
        return password;
    }

    /** Shows what is wrong with either field, if anything. */
    public void judge() {
        first.judge();
        second.judge();
    }

    private String words() {
        if (model.password().isEmpty()) {
            return texts.get("strength.NONE");
        }
        return texts.sentences(sentences(model.rating().getValue()).toList());
    }

    private Stream<String> sentences(PasswordRating rating) {
        return Stream.of(
                        Stream.of(texts.get("strength." + rating.strength())),
                        rating.warning().stream().map(warning -> texts.get("warning." + warning)),
                        rating.suggestions().stream().map(suggestion -> texts.get("suggestion." + suggestion)))
                .flatMap(each -> each);
    }
}
