package app.latchkey.ui.wizard;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The page of a step.
 *
 * @param <M> its ViewModel
 */
abstract class StepView<M extends StepViewModel> extends Page {

    protected final M model;
    protected final Texts all;
    protected final Texts texts;
    private final List<FieldBox> fields = new ArrayList<>();
    private final Map<String, Control> controls = new HashMap<>();
    private Optional<Node> first = Optional.empty();

    /** @param scope of the step's texts, e.g. {@code wizard.name} */
    StepView(M model, Texts all, String scope) {
        super(all.of(scope).get("title"), all.of(scope).get("lead"));
        this.model = model;
        this.all = all;
        this.texts = all.of(scope);
    }

    /** A field of this step with its label, hint and problem, named {@code name} in the texts. */
    protected final FieldBox field(String name, Control control, ObservableValue<Optional<Message>> problem) {
        return field(name, control, control, problem);
    }

    /** The same for a control that stands inside something else. */
    protected final FieldBox field(
            String name, Control control, Region shown, ObservableValue<Optional<Message>> problem) {
        var field = new FieldBox(texts.of(name), all, control, shown, problem);
        fields.add(field);
        controls.put(name, control);
        focusFirst(control);
        return field;
    }

    /** Where typing goes when the step is entered: the first control that is named. */
    protected final void focusFirst(Node control) {
        if (first.isEmpty()) {
            first = Optional.of(control);
        }
    }

    /** Puts the keyboard where typing begins, or on the way on, or, while that is barred, on the page to scroll it. */
    final void focusOr(Node next) {
        focus(first.orElse(next.isDisabled() ? this : next));
    }

    /** The name of the field that the keyboard is in; empty when it is elsewhere. */
    final String fieldOf(@Nullable Node focused) {
        return controls.entrySet().stream()
                .filter(entry -> entry.getValue().equals(focused))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Puts the keyboard into the field of that name, if there is one. */
    final void focusField(String name) {
        var control = controls.get(name);
        if (control != null) {
            focus(control);
        }
    }

    /** Shows what is wrong in every field. */
    final void judge() {
        fields.forEach(FieldBox::judge);
    }
}
