package app.latchkey.ui.wizard;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Page;
import app.latchkey.ui.control.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    /** Where the keyboard goes to come back to a field, by the field's name. */
    private final Map<String, Supplier<? extends Node>> ways = new HashMap<>();

    private final Map<Node, String> names = new HashMap<>();
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
        remember(name, control);
        return field;
    }

    /** Has the draft come back to this control, too, which is no field with a text. */
    protected final <N extends Node> N remember(String name, N control) {
        names.put(control, name);
        ways.put(name, () -> control);
        focusFirst(control);
        return control;
    }

    /** The same for a group of which one is chosen. */
    protected final <E extends Enum<E>> Choices<E> remember(String name, Choices<E> choices) {
        names.put(choices, name);
        ways.put(name, choices::chosen);
        focusFirst(choices.first());
        return choices;
    }

    /** One of the step's sentences that stand out. */
    protected final Notice notice(Notice.Kind kind, String name) {
        return new Notice(kind, texts.get(name));
    }

    /** One whose sentence changes. */
    protected final Notice said(Notice.Kind kind, ObservableValue<Optional<Message>> sentence) {
        var notice = new Notice(kind, "");
        notice.text().textProperty().bind(sentence.map(now -> now.map(message -> message.in(all))
                .orElse("")));
        return notice;
    }

    /** Takes room only while the condition holds. */
    protected static <N extends Node> N shownWhile(ObservableValue<Boolean> condition, N node) {
        Shown.during(condition, node);
        return node;
    }

    /** Puts the picture of what one sees on OKX beside the step's fields; without one they have all the room. */
    final void picture(Picture picture, PictureModel values) {
        var own = all.of("wizard.picture");
        beside(new PictureView(picture, values, all), own.get("caption"), own.get("show"));
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
        for (Node each = focused; each != null; each = each.getParent()) {
            if (names.containsKey(each)) {
                return names.getOrDefault(each, "");
            }
        }
        return "";
    }

    /** Puts the keyboard into the field of that name, if there is one. */
    final void focusField(String name) {
        var way = ways.get(name);
        if (way != null) {
            focus(way.get());
        }
    }

    /** Shows what is wrong in every field, and puts the keyboard where it can be mended first. */
    final void judge() {
        fields.forEach(FieldBox::judge);
        fields.stream().filter(FieldBox::isWrong).findFirst().ifPresent(FieldBox::enter);
    }
}
