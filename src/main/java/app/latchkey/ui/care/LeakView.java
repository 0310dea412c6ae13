package app.latchkey.ui.care;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** “I think this key leaked”: what to do, in which order, with the way to each place. */
public final class LeakView extends ScreenPage {

    private final LeakViewModel model;
    private final Texts texts;
    private final VBox steps = new VBox();
    private final PageLink delete;

    public LeakView(LeakViewModel model, Texts all, PageLink.Factory links, AccountsViewModel.Ways ways, Back back) {
        super(
                all.get("leak.title", model.connection().name().value()),
                all.get("leak.lead"),
                model.connection().environment());
        this.model = model;
        this.texts = all.of("leak");
        steps.getStyleClass().add("numbered");
        delete = links.to(texts.of("apiPage"), model.apiPage());
        step("delete", delete);
        step("look");
        step("cancel");
        step("secure");
        step("support", links.to(texts.of("site"), model.site()));
        step("replace", Actions.button(texts.get("replace.new"), Feather.PLUS, ways::newKey));
        step(
                "remove",
                Actions.button(texts.get("remove.here"), Feather.TRASH_2, () -> ways.remove(model.connection())));
        var actions = Actions.row(back.link());
        show(mark(all), new ProblemLine(all, model.problem()), steps, actions);
    }

    @Override
    public void enter() {
        model.enter();
        focus(delete.first());
    }

    private Node mark(Texts all) {
        var marked = new Notice(Notice.Kind.DANGER, "").with(Actions.button(texts.get("takeBack"), model::takeBack));
        marked.text().textProperty().bind(model.leaked().map(since -> since.map(
                        at -> Message.of("leak.marked", at).in(all))
                .orElse("")));
        Shown.during(model.leaked().map(Optional::isPresent), marked);
        var not = new Notice(Notice.Kind.INFO, texts.get("notMarked"))
                .with(Actions.button(texts.get("mark"), model::mark));
        Shown.during(marked.visibleProperty().not(), not);
        return new VBox(marked, not);
    }

    private void step(String name, Node... ways) {
        var body = new VBox(Wrapped.text(texts.get(name)));
        body.getStyleClass().add("fields");
        body.getChildren().addAll(ways);
        steps.getChildren().add(Wrapped.numbered(steps.getChildren().size() + 1, body));
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.LEAK.always();
    }
}
