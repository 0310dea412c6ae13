package app.latchkey.ui.control;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field with its label above and, below, a hint or what is wrong with what was typed.
 *
 * <p>A problem appears once the field was left, and goes as soon as typing resumes. The line below keeps its height, so
 * that nothing jumps.
 */
public final class FieldBox extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> advice = new SimpleObjectProperty<>(Optional.empty());
    private final HBox line = new HBox();
    private final Label below = new Label();
    private final Control control;
    private final ObservableValue<Optional<Message>> judgement;
    private final ObservableValue<Boolean> typing;
    private boolean always;

    /**
     * @param texts scoped to the field: {@code label}, and {@code hint} where there is one
     * @param problem what is wrong with the field now, if anything
     */
    public FieldBox(Texts texts, Texts all, Control control, ObservableValue<Optional<Message>> problem) {
        this(texts, all, control, control, problem);
    }

    /** @param shown what stands in the control's place and contains it */
    public FieldBox(Texts texts, Texts all, Control control, Region shown, ObservableValue<Optional<Message>> problem) {
        this.control = control;
        this.typing = Bindings.and(control.focusedProperty(), judged.not());
        getStyleClass().add("field-box");
        var label = new Label(texts.get("label"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setMnemonicParsing(true);
        control.setAccessibleText(Texts.unmarked(label.getText()));
        shown.setMaxWidth(Double.MAX_VALUE);

        var hint = texts.has("hint") ? texts.get("hint") : "";
        judgement = Bindings.createObjectBinding(
                () -> judged.get() ? problem.getValue() : Optional.<Message>empty(), judged, problem);
        var said = Bindings.createObjectBinding(() -> judgement.getValue().or(advice::get), judgement, advice);
        Announcer.live(below, () -> said.getValue().isPresent() ? below.getText() : "");
        below.graphicProperty()
                .bind(judgement.map(wrong -> wrong.isPresent() ? new FontIcon(Feather.ALERT_CIRCLE) : null));
        below.getStyleClass().add("field-message");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        below.textProperty()
                .bind(said.map(now -> now.map(message -> message.in(all)).orElse(hint)));
        below.textProperty().subscribe(control::setAccessibleHelp);
        judgement.subscribe(wrong -> {
            pseudoClassStateChanged(WRONG, wrong.isPresent());
            control.pseudoClassStateChanged(WRONG, wrong.isPresent());
        });
        judgeOnLeaving();

        HBox.setHgrow(shown, Priority.ALWAYS);
        line.getStyleClass().add("field-line");
        line.getChildren().add(shown);
        getChildren().addAll(label, line, below);
    }

    /** Puts a button or the like to the right of the field. */
    public FieldBox with(Node... beside) {
        line.getChildren().addAll(beside);
        return this;
    }

    /** Says in the hint's place what is not wrong but worth knowing, while it is there. */
    public FieldBox advise(ObservableValue<Optional<Message>> worthKnowing) {
        advice.bind(worthKnowing);
        return this;
    }

    /** For a field too narrow for sentences: whoever shows it says elsewhere what is wrong with it. */
    public FieldBox withoutLine() {
        getChildren().remove(below);
        return this;
    }

    /** What it says is wrong; nothing while that is not said yet. */
    public ObservableValue<Optional<Message>> judgement() {
        return judgement;
    }

    /** Shows what is wrong now, e.g. because Next was pressed. */
    public void judge() {
        say(true);
    }

    /** Whether somebody is at it, and it says nothing yet about what is there. */
    public ObservableValue<Boolean> typing() {
        return typing;
    }

    /** Whether it shows that something is wrong. */
    public boolean isWrong() {
        return getPseudoClassStates().contains(WRONG);
    }

    /** Puts the keyboard into the field. */
    public void enter() {
        control.requestFocus();
    }

    /** For a field whose problems come from an action, not from its text: they show whenever they are there. */
    public FieldBox judgeAtOnce() {
        judged.set(true);
        always = true;
        return this;
    }

    private void say(boolean now) {
        judged.set(now || always);
    }

    /**
     * A field that went away with its screen has not been left: what it is judged by may be closed by then. Nor is one
     * that is empty left for a button, which may be the very one that fills it.
     */
    private void judgeOnLeaving() {
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused && control.getScene() != null && !isLeftToAButton(control.getScene())) {
                judge();
            }
        });
        if (control instanceof TextInputControl input) {
            input.textProperty().subscribe(_ -> {
                // what was emptied for the user has not been left empty by the user
                if (input.isFocused() || input.getLength() == 0) {
                    say(false);
                }
            });
        }
    }

    private boolean isLeftToAButton(Scene scene) {
        return control instanceof TextInputControl input
                && input.getLength() == 0
                && scene.getFocusOwner() instanceof ButtonBase;
    }
}
