package app.latchkey.ui.care;

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
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.control.Wrapped;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Looking after a key: how it stands, a review, and the way out when it leaked. */
public final class CareView extends ScreenPage {

    private final CareViewModel model;
    private final Texts all;
    private final Texts texts;
    private final VBox facts = new VBox();
    private final Button check;

    public CareView(CareViewModel model, Texts all, PageLink.Factory links, AccountsViewModel.Ways ways, Back back) {
        super(
                all.get("care.title", model.connection().name().value()),
                all.get("care.lead"),
                model.connection().environment());
        this.model = model;
        this.all = all;
        this.texts = all.of("care");
        facts.getStyleClass().add("care-facts");
        model.facts().subscribe(now -> facts.getChildren()
                .setAll(now.stream().map(this::row).toList()));
        var connection = model.connection();
        check = Actions.button(all.get("accounts.check"), Feather.CHECK_CIRCLE, () -> ways.check(connection));
        var actions = Actions.row(
                check,
                Actions.button(
                        all.get("accounts.handOff"), Feather.SEND, () -> ways.handOff(connection, Optional.empty())),
                Actions.button(all.get("accounts.replace"), Feather.REFRESH_CW, () -> ways.replace(connection)),
                Actions.button(texts.get("unused"), Feather.TRASH_2, () -> ways.remove(connection)),
                Actions.button(all.get("accounts.leaked"), Feather.ALERT_OCTAGON, () -> ways.leaked(connection)),
                back.link());
        show(new TryAgain(all, model.loading()), facts, keepAlive(), review(links), actions);
    }

    @Override
    public void enter() {
        model.enter();
        focus(check);
    }

    private Node row(CareFact fact) {
        var state = fact.state().name();
        var word = new Label(texts.get("state." + state), new FontIcon(icon(fact.state())));
        word.getStyleClass().add("care-state");
        var row = new HBox(word, Wrapped.text(fact.text().in(all)));
        row.getStyleClass().addAll("care-fact", "care-" + state.toLowerCase(Locale.ROOT));
        return row;
    }

    private static Feather icon(CareFact.State state) {
        return switch (state) {
            case GOOD -> Feather.CHECK_CIRCLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
            case DUE -> Feather.CLOCK;
            case BAD -> Feather.ALERT_OCTAGON;
        };
    }

    private Node keepAlive() {
        var box = new CheckBox(texts.get("keepAlive"));
        box.setMnemonicParsing(true);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.keptAlive());
        var part = new VBox(box, Wrapped.muted(texts.get("keepAlive.what")));
        part.getStyleClass().add("section");
        return Shown.during(model.ends(), part);
    }

    private Node review(PageLink.Factory links) {
        var own = texts.of("questions");
        var title = Wrapped.text(own.get("title"));
        title.getStyleClass().add("field-label");
        var list = new VBox();
        list.getStyleClass().add("checklist");
        for (var question : CareViewModel.Question.values()) {
            var box = new CheckBox(own.get(question.name()));
            box.setWrapText(true);
            box.selectedProperty().bindBidirectional(model.answer(question));
            list.getChildren().add(box);
        }
        var done = Actions.button(own.get("done"), Feather.CHECK, model::review);
        done.disableProperty().bind(model.answered().map(yes -> !yes));
        var said = new Notice(Notice.Kind.GOOD, own.get("reviewed", model.reviewDays()));
        Shown.during(model.reviewed(), said);
        var box = new VBox(
                title,
                Wrapped.muted(own.get("what")),
                links.to(all.of("wizard.before.apiPage"), model.apiPage()),
                list,
                done,
                said,
                new ProblemLine(all, model.problem()));
        box.getStyleClass().add("care-review");
        return box;
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.CARE.always();
    }
}
