package app.latchkey.ui.settings;

import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.password.NewPasswordBox;
import app.latchkey.ui.password.PasswordBox;
import app.latchkey.ui.settings.ChangePasswordViewModel.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Another master password; afterwards, what to do about the copies under the old one. */
public final class ChangePasswordView extends ScreenPage {

    private final ChangePasswordViewModel model;
    private final PasswordBox old;

    public ChangePasswordView(
            ChangePasswordViewModel model, Supplier<Optional<Boolean>> capsLock, Runnable back, Texts all) {
        super(all.get("changePassword.title"), all.get("changePassword.lead"));
        this.model = model;
        var texts = all.of("changePassword");
        var fresh = new NewPasswordBox(model.replacement(), capsLock, texts.of("fresh"), all);
        Runnable change = () -> {
            fresh.judge();
            model.change();
        };
        old = new PasswordBox(
                model.old(), texts, capsLock, all, change, List.of(fresh), Actions.link(texts.get("back"), back));

        var copies = new Notice(Notice.Kind.CAUTION, "");
        copies.text().textProperty().bind(model.copiesLeft().map(left -> texts.get("copies", left.size())));
        var delete = Actions.button(texts.get("deleteCopies"), Feather.TRASH_2, model::deleteCopies);
        delete.getStyleClass().add("danger");
        var left = new VBox(copies, Actions.row(delete, Actions.button(texts.get("keepCopies"), back)));
        left.getStyleClass().add("section");
        var done = new Notice(Notice.Kind.GOOD, texts.get("done"));
        var leave = Actions.row(Actions.button(texts.get("back"), back));
        show(old, done, left, leave, new ProblemLine(all, model.problem()));
        model.stage().subscribe(stage -> {
            Shown.only(stage == Stage.CHOOSING, old);
            Shown.only(stage != Stage.CHOOSING, done);
            Shown.only(stage == Stage.COPIES_LEFT, left);
            Shown.only(stage == Stage.DONE, leave);
        });
    }

    @Override
    public void enter() {
        focus(old.first());
    }

    @Override
    public void leave() {
        model.forget();
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.PASSWORD.always();
    }
}
