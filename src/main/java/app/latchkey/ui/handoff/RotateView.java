package app.latchkey.ui.handoff;

import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Refill;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Replacing a key: six steps, each with what is done of it and the way to do it. */
public final class RotateView extends ScreenPage {

    private final RotateViewModel model;
    private final VBox steps = new VBox();
    private final Button begin;
    private final Button leave;

    /** @param ways lead back to this list */
    public RotateView(
            RotateViewModel model, Texts all, PageLink.Factory links, AccountsViewModel.Ways ways, Back back) {
        super(
                all.get("rotate.title", model.connection().name().value()),
                all.get("rotate.lead"),
                model.connection().environment());
        this.model = model;
        var texts = all.of("rotate");
        var list = new RotateSteps(model, all, links.to(all.of("leak.apiPage"), model.apiPage()), ways);
        steps.getStyleClass().addAll("numbered", "rotation");
        begin = Actions.button(texts.get("begin"), Feather.PLAY, model::begin);
        begin.getStyleClass().add("accent");
        var isBegun = model.state().map(Optional::isPresent);
        var begun = new Notice(Notice.Kind.INFO, "").with(Actions.button(texts.get("giveUp"), model::giveUp));
        model.state()
                .subscribe(now -> now.ifPresent(state -> {
                    begun.text().setText(texts.get("begun", state.rotation().begun()));
                    show(list, state);
                }));
        var canBegin = model.loading().there().flatMap(there -> isBegun.map(yes -> there && !yes));
        canBegin.subscribe(can -> {
            if (can && getScene() != null) {
                focus(begin);
            }
        });
        leave = back.link();
        show(
                new TryAgain(all, model.loading()),
                Shown.during(canBegin, Actions.row(begin)),
                Shown.during(isBegun, begun),
                new ProblemLine(all, model.problem()),
                Shown.during(isBegun, steps),
                Actions.row(leave));
    }

    @Override
    public void enter() {
        focus(leave); // until it is known what is to be done first
        model.enter();
    }

    /** Whoever comes to the list begins at what is to be done next. */
    private void show(RotateSteps list, RotateViewModel.State state) {
        boolean isNew = steps.getChildren().isEmpty();
        Refill.with(steps, list.of(state));
        if (isNew && getScene() != null) {
            Refill.find(steps, RotateSteps.entrance(state.replacing())).ifPresent(this::focus);
        }
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.REPLACE.always();
    }
}
