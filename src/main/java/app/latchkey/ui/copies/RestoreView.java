package app.latchkey.ui.copies;

import app.latchkey.ui.Problems;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Dates;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.password.PasswordBox;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import app.latchkey.vault.Opening;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The older copies with their dates, what is in the chosen one, and the way back to it. */
public final class RestoreView extends ScreenPage {

    private final RestoreViewModel model;
    private final Texts all;
    private final Texts texts;
    private final ListView<Copy> list;
    private final Notice holds = new Notice(Notice.Kind.INFO, "");
    private final Notice broken = new Notice(Notice.Kind.DANGER, "");
    private final PasswordBox password;

    /** @param lead whose {@code lead} differs before and after the vault is unlocked */
    public RestoreView(
            RestoreViewModel model, Supplier<Optional<Boolean>> capsLock, Texts lead, Runnable back, Texts all) {
        super(all.get("copies.title"), lead.get("lead"));
        this.model = model;
        this.all = all;
        this.texts = all.of("copies");
        list = list();
        password = new PasswordBox(model.entry(), texts.of("own"), capsLock, all, model::lookInside);
        password.lead(texts.get("own.lead"));

        var seen = model.look()
                .map(look -> look.filter(Look.Seen.class::isInstance).isPresent());
        var restore = Actions.button(texts.get("restore"), Feather.ROTATE_CCW, model::restore);
        restore.disableProperty().bind(seen.map(yes -> !yes));
        var go = Actions.link(texts.get("back"), back);
        show(
                list,
                holds,
                broken,
                password,
                new ProblemLine(all, model.problem()),
                new Busy(texts.get("working"), model.working(), restore, go));
        model.look().subscribe(look -> display(look));
    }

    @Override
    public void enter() {
        model.enter();
        focus(list);
    }

    @Override
    public void leave() {
        model.forget();
    }

    private ListView<Copy> list() {
        var view = new ListView<>(model.copies());
        view.setAccessibleText(texts.get("list"));
        view.getStyleClass().add("copies");
        var empty = new Label(texts.get("empty"));
        empty.setWrapText(true);
        empty.visibleProperty().bind(model.loaded());
        view.setPlaceholder(empty);
        view.setCellFactory(_ -> new Row());
        view.getSelectionModel().selectedItemProperty().subscribe(copy -> model.selected()
                .set(Optional.ofNullable(copy)));
        model.selected().subscribe(copy -> copy.ifPresent(view.getSelectionModel()::select));
        return view;
    }

    private void display(Optional<Look> look) {
        Shown.only(false, holds);
        Shown.only(false, broken);
        Shown.only(false, password);
        look.ifPresent(now -> {
            switch (now) {
                case Look.Seen seen -> {
                    holds.text().setText(contents(seen));
                    Shown.only(true, holds);
                }
                case Look.OtherKey _ -> Shown.only(true, password);
                case Opening.Refused refused -> {
                    broken.text().setText(Problems.ofRefused(refused).why().in(all));
                    Shown.only(true, broken);
                }
            }
        });
    }

    private String contents(Look.Seen seen) {
        return seen.names().isEmpty()
                ? texts.get("holds.nothing")
                : texts.get(
                        "holds.some",
                        seen.names().size(),
                        seen.names().stream().map(ConnectionName::value).toList());
    }

    private final class Row extends ListCell<Copy> {

        @Override
        protected void updateItem(@Nullable Copy copy, boolean empty) {
            super.updateItem(copy, empty);
            setText(copy == null ? "" : texts.get("until", Dates.full(copy.until(), all.locale())));
        }
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.COPIES.always();
    }
}
