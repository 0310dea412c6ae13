package app.latchkey.ui.accounts;

import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Asks before a connection is removed, and says what that does not do. */
public final class RemoveView extends ScreenPage {

    private final RemoveViewModel model;
    private final Button keep;

    /** @param ways lead back to this question */
    public RemoveView(
            RemoveViewModel model, Texts all, PageLink.Factory links, AccountsViewModel.Ways ways, Runnable back) {
        super(
                all.get("remove.title", model.connection().name().value()),
                all.get("remove.lead"),
                model.connection().environment());
        this.model = model;
        var texts = all.of("remove");
        var unsettled = new Notice(Notice.Kind.CAUTION, texts.get("unsettled"));
        Shown.during(model.unsettled(), unsettled);

        var files = new Notice(Notice.Kind.CAUTION, "")
                .with(Actions.button(texts.get("files.see"), () -> ways.handOff(model.connection(), Optional.empty())));
        files.text().textProperty().bind(model.files().map(many -> texts.get("files", many)));
        Shown.during(model.files().map(many -> many > 0), files);

        keep = Actions.button(texts.get("keep"), back);
        keep.setCancelButton(true);
        var remove = Actions.button(texts.get("remove"), Feather.TRASH_2, model::remove);
        remove.getStyleClass().add("danger");
        remove.disableProperty().bind(model.waiting());
        show(
                new Notice(Notice.Kind.CAUTION, texts.get("stillWorks")),
                links.to(all.of("wizard.before.apiPage"), model.apiPage()),
                files,
                unsettled,
                new TryAgain(all, model.loading()),
                new ProblemLine(all, model.refused()),
                new Busy(texts.get("working"), model.working(), Actions.decision(keep, remove)));
    }

    @Override
    public void enter() {
        model.enter();
        focus(keep);
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.REMOVE.always();
    }
}
