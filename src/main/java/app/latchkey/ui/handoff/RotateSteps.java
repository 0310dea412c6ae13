package app.latchkey.ui.handoff;

import app.latchkey.handoff.Targets;
import app.latchkey.ui.Texts;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.ui.handoff.Replacing.Step;
import app.latchkey.vault.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The steps of replacing a key as they stand. Whatever can have the keyboard has an id, by which it is found anew. */
final class RotateSteps {

    private final RotateViewModel model;
    private final Texts texts;
    private final Texts handoff;
    private final PageLink apiPage;
    private final AccountsViewModel.Ways ways;

    RotateSteps(RotateViewModel model, Texts all, PageLink apiPage, AccountsViewModel.Ways ways) {
        this.model = model;
        this.texts = all.of("rotate");
        this.handoff = all.of("handoff");
        this.apiPage = apiPage;
        this.ways = ways;
    }

    /** The id of the node that does what is to be done next. */
    static String entrance(Replacing now) {
        var next = now.next();
        return next != Step.HAND_OVER
                ? id(next)
                : now.places().stream()
                        .filter(place -> !place.isDone())
                        .findFirst()
                        .map(place -> id(next, place.target()))
                        .orElse(id(next));
    }

    private static String id(Step step) {
        return step.name();
    }

    private static String id(Step step, String part) {
        return step + "-" + part;
    }

    /** A row for each step. */
    List<Node> of(RotateViewModel.State state) {
        var now = state.replacing();
        var rows = new ArrayList<Node>();
        for (var step : Step.values()) {
            rows.add(Wrapped.numbered(rows.size() + 1, step(step, now, ways(step, state))));
        }
        return rows;
    }

    private List<Node> ways(Step step, RotateViewModel.State state) {
        var now = state.replacing();
        return switch (step) {
            case MAKE -> make(state);
            case CHECK, AGAIN -> List.of(Actions.row(onSuccessor(step, now, Feather.CHECK_CIRCLE, ways::check)));
            case HAND_OVER -> places(now);
            case DELETE -> List.of(apiPage, deleted(now));
            case REMOVE -> List.of(remove());
        };
    }

    private VBox step(Step step, Replacing now, List<Node> ways) {
        boolean isDone = now.isDone(step);
        var mark = new Label(
                texts.get(isDone ? "done" : "open"), new FontIcon(isDone ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
        mark.getStyleClass().addAll("rotation-mark", isDone ? "rotation-done" : "rotation-open");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        var body = new VBox(new HBox(mark, Wrapped.text(texts.get("step." + step))));
        body.getStyleClass().add("fields");
        if (now.isTooEarly(step)) {
            var early = Wrapped.text(texts.get("early." + step));
            early.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            early.getStyleClass().add("rotation-early");
            body.getChildren().add(early);
        }
        body.getChildren().addAll(ways);
        return body;
    }

    private List<Node> make(RotateViewModel.State state) {
        var chosen = state.replacing().successor().map(Connection::id);
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("choice-row");
        for (var candidate : state.candidates()) {
            var button = Actions.enterGoesOn(new RadioButton(candidate.name().value()));
            button.setId(id(Step.MAKE, candidate.id().toString()));
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setSelected(chosen.equals(Optional.of(candidate.id())));
            button.setOnAction(_ -> model.takeOver(candidate.id()));
            row.getChildren().add(button);
        }
        var which = Wrapped.muted(texts.get(state.candidates().isEmpty() ? "make.nobody" : "make.which"));
        var make = Actions.button(texts.get("go.MAKE"), Feather.PLUS, () -> ways.successor(model.connection()));
        make.setId(id(Step.MAKE));
        return List.of(Actions.row(make), which, row);
    }

    private Button onSuccessor(Step step, Replacing now, Feather icon, Consumer<Connection> way) {
        var button = Actions.button(
                texts.get("go." + step), icon, () -> now.successor().ifPresent(way));
        button.setId(id(step));
        button.setDisable(now.successor().isEmpty());
        return button;
    }

    private List<Node> places(Replacing now) {
        var list = new VBox();
        list.getStyleClass().add("handed");
        for (var place : now.places()) {
            list.getChildren().add(place(place, now));
        }
        return now.places().isEmpty() ? List.of(Wrapped.muted(texts.get("place.none"))) : List.of(list);
    }

    private Node place(Replacing.Place place, Replacing now) {
        var title = Targets.named(place.target())
                .map(target -> handoff.get("target." + target.name()))
                .orElseGet(() -> handoff.get("handed.unknown"));
        var words = Wrapped.text(texts.get(place.hasNew() ? "place.hasNew" : "place.hasOld", title, place.last()));
        var give = Actions.button(texts.get("place.give"), Feather.SEND, () -> now.successor()
                .ifPresent(made -> ways.handOff(made, Optional.of(place.target()))));
        give.setId(id(Step.HAND_OVER, place.target()));
        give.setAccessibleText(texts.get("place.give.what", title));
        give.setDisable(now.successor().isEmpty());
        var settled = new CheckBox(texts.get("place.settled"));
        settled.setId(id(Step.HAND_OVER, place.target() + "-settled"));
        settled.setAccessibleText(texts.get("place.settled.what", title));
        settled.setSelected(place.isSettled());
        settled.setOnAction(_ -> model.settle(place.target(), settled.isSelected()));
        return new VBox(words, Actions.row(give, settled));
    }

    private Node deleted(Replacing now) {
        var box = new CheckBox(texts.get("delete.done"));
        box.setId(id(Step.DELETE));
        box.setSelected(now.isDeleted());
        box.setOnAction(_ -> model.deleted(box.isSelected()));
        return box;
    }

    private Node remove() {
        var connection = model.connection();
        var remove = Actions.button(texts.get("go.REMOVE"), Feather.TRASH_2, () -> ways.remove(connection));
        remove.setId(id(Step.REMOVE));
        var files = Actions.button(
                texts.get("remove.files"), Feather.FILE_TEXT, () -> ways.handOff(connection, Optional.empty()));
        files.setId(id(Step.REMOVE, "files"));
        return Actions.row(remove, files);
    }
}
