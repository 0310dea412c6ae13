package app.latchkey.ui.handoff;

import app.latchkey.handoff.Handout;
import app.latchkey.handoff.Sheet;
import app.latchkey.handoff.Target;
import app.latchkey.handoff.VariableNames;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One target: what to do there, what is set and how, and what it gets. */
public final class TargetPane extends VBox {

    private final Button another;
    private Optional<SheetsPane> shown = Optional.empty();
    private Optional<Node> entrance = Optional.empty();

    /** @param sheets shows texts to copy or to save */
    public TargetPane(Target target, HandOffViewModel model, Function<List<Sheet>, SheetsPane> sheets, Texts all) {
        var texts = all.of("handoff");
        getStyleClass().add("target-pane");
        var title = new Label(texts.get("target." + target.name()));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        another = Actions.link(texts.get("another"), model::chooseAnother);

        var knobs = new Notice(Notice.Kind.INFO, "");
        knobs.text().textProperty().bind(model.knobs().map(now -> now.map(message -> message.in(all))
                .orElse("")));
        var bound = new Notice(Notice.Kind.CAUTION, texts.get("bound"));
        getChildren()
                .addAll(
                        Actions.row(title, another),
                        Wrapped.text(texts.get("how." + target.name())),
                        knobs,
                        Shown.during(model.bound(), bound));
        if (target.takesNames()) {
            getChildren().add(Choices.of(texts.of("names"), List.of(VariableNames.values()), model.names()));
        }
        var place = new StackPane();
        getChildren().add(place);
        var whileOnAWindow = sceneProperty().map(Objects::nonNull);
        model.handout()
                .when(whileOnAWindow)
                .subscribe(now -> now.ifPresent(handout -> place.getChildren()
                        .setAll(
                                switch (handout) {
                                    case Handout.Sheets(var written) -> enterBy(sheets.apply(written));
                                    case Handout.Card(var fields) -> enterBy(new CardPane(fields, model, all));
                                    case Handout.CannotCarry(var value) ->
                                        new Notice(Notice.Kind.DANGER, texts.get("cannot." + value));
                                })));
    }

    private Node enterBy(SheetsPane pane) {
        leave();
        shown = Optional.of(pane);
        entrance = Optional.of(pane.first());
        return pane;
    }

    private Node enterBy(CardPane pane) {
        entrance = Optional.of(pane.first());
        return pane;
    }

    /** Nobody wants to see anything any more. */
    void leave() {
        shown.ifPresent(SheetsPane::leave);
    }

    /** Where the keyboard enters, once it is on a window. */
    Node first() {
        return entrance.orElse(another);
    }
}
