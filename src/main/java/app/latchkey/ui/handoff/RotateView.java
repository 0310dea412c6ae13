package app.latchkey.ui.handoff;

import app.latchkey.handoff.Targets;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.vault.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
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

/** Replacing a key: six steps, each with what is done of it and the way to do it. */
public final class RotateView extends ScreenPage {

    private final RotateViewModel model;
    private final Texts texts;
    private final Texts handoff;
    private final PageLink apiPage;
    private final AccountsViewModel.Ways ways;
    private final VBox steps = new VBox();
    private final Button begin;

    public RotateView(
            RotateViewModel model, Texts all, PageLink.Factory links, AccountsViewModel.Ways ways, Runnable back) {
        super(
                all.get("rotate.title", model.connection().name().value()),
                all.get("rotate.lead"),
                model.connection().environment());
        this.model = model;
        this.texts = all.of("rotate");
        this.handoff = all.of("handoff");
        this.ways = ways;
        this.apiPage = links.to(all.of("leak.apiPage"), model.apiPage());
        steps.getStyleClass().addAll("numbered", "rotation");
        begin = Actions.button(texts.get("begin"), Feather.PLAY, model::begin);
        begin.getStyleClass().add("accent");
        var isBegun = model.state().map(Optional::isPresent);
        var begun = new Notice(Notice.Kind.INFO, "").with(Actions.button(texts.get("giveUp"), model::giveUp));
        model.state()
                .subscribe(now -> now.ifPresent(state -> {
                    begun.text().setText(texts.get("begun", state.rotation().begun()));
                    steps.getChildren().setAll(numbered(state));
                }));
        show(
                new TryAgain(all, model.loading()),
                Shown.during(isBegun.map(yes -> !yes), Actions.row(begin)),
                Shown.during(isBegun, begun),
                new ProblemLine(all, model.problem()),
                Shown.during(isBegun, steps),
                Actions.row(Actions.link(all.get("connection.back"), back)));
    }

    @Override
    public void enter() {
        model.enter();
        focus(begin);
    }

    private List<Node> numbered(RotateViewModel.State state) {
        var now = state.replacing();
        var bodies = List.of(
                step("make", now.successor().isPresent(), make(state)),
                step("check", now.isChecked(), onSuccessor(now, "check.go", Feather.CHECK_CIRCLE, ways::check)),
                step("handOver", now.successor().isPresent() && now.isHandedOver(), places(now)),
                step("again", now.isCheckedAgain(), onSuccessor(now, "again.go", Feather.CHECK_CIRCLE, ways::check)),
                step("delete", now.isDeleted(), apiPage, deleted(now)),
                step("remove", false, remove()));
        var rows = new ArrayList<Node>();
        for (var body : bodies) {
            rows.add(Wrapped.numbered(rows.size() + 1, body));
        }
        return rows;
    }

    private VBox step(String name, boolean isDone, Node... ways) {
        var mark = new Label(
                texts.get(isDone ? "done" : "open"), new FontIcon(isDone ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
        mark.getStyleClass().addAll("rotation-mark", isDone ? "rotation-done" : "rotation-open");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        var body = new VBox(new HBox(mark, Wrapped.text(texts.get(name))));
        body.getStyleClass().add("fields");
        body.getChildren().addAll(ways);
        return body;
    }

    private Node make(RotateViewModel.State state) {
        var chosen = state.replacing().successor().map(Connection::id);
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("choice-row");
        for (var candidate : state.candidates()) {
            var button = Actions.enterGoesOn(new RadioButton(candidate.name().value()));
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setSelected(chosen.equals(Optional.of(candidate.id())));
            button.setOnAction(_ -> model.takeOver(candidate.id()));
            row.getChildren().add(button);
        }
        var which = Wrapped.muted(texts.get(state.candidates().isEmpty() ? "make.nobody" : "make.which"));
        return new VBox(Actions.row(Actions.button(texts.get("make.new"), Feather.PLUS, ways::newKey)), which, row);
    }

    private interface Way {
        void go(Connection connection);
    }

    private Node onSuccessor(Replacing now, String text, Feather icon, Way way) {
        var button = Actions.button(texts.get(text), icon, () -> now.successor().ifPresent(way::go));
        button.setDisable(now.successor().isEmpty());
        return Actions.row(button);
    }

    private Node places(Replacing now) {
        var list = new VBox();
        list.getStyleClass().add("handed");
        for (var place : now.places()) {
            list.getChildren().add(place(place, now));
        }
        if (now.places().isEmpty()) {
            list.getChildren().add(Wrapped.muted(texts.get("place.none")));
        }
        return list;
    }

    private Node place(Replacing.Place place, Replacing now) {
        var title = Targets.named(place.target())
                .map(target -> handoff.get("target." + target.name()))
                .orElseGet(() -> handoff.get("handed.unknown"));
        var words = Wrapped.text(texts.get(place.hasNew() ? "place.hasNew" : "place.hasOld", title, place.last()));
        var give = Actions.button(texts.get("place.give"), Feather.SEND, () -> now.successor()
                .ifPresent(made -> ways.handOff(made, Optional.of(place.target()))));
        give.setAccessibleText(texts.get("place.give.what", title));
        give.setDisable(now.successor().isEmpty());
        var settled = new CheckBox(texts.get("place.settled"));
        settled.setAccessibleText(texts.get("place.settled.what", title));
        settled.setSelected(place.isSettled());
        settled.setOnAction(_ -> model.settle(place.target(), settled.isSelected()));
        return new VBox(words, Actions.row(give, settled));
    }

    private Node deleted(Replacing now) {
        var box = new CheckBox(texts.get("delete.done"));
        box.setSelected(now.isDeleted());
        box.setOnAction(_ -> model.deleted(box.isSelected()));
        return box;
    }

    private Node remove() {
        var connection = model.connection();
        return Actions.row(
                Actions.button(texts.get("remove.go"), Feather.TRASH_2, () -> ways.remove(connection)),
                Actions.button(
                        texts.get("remove.files"),
                        Feather.FILE_TEXT,
                        () -> ways.handOff(connection, Optional.empty())));
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.REPLACE.always();
    }
}
