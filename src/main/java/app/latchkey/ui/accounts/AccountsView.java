package app.latchkey.ui.accounts;

import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Dates;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Tables;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.vault.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The exchange accounts: what there is, and what can be done with each. */
public final class AccountsView extends ScreenPage {

    /** More would push the table off the window; they come up once the first ones are seen to. */
    private static final int MOST_REMINDERS = 3;

    private final AccountsViewModel model;
    private final Texts texts;
    private final Texts all;
    private final TableView<AccountRow> table;
    private final Button add;

    public AccountsView(AccountsViewModel model, Texts all) {
        super(all.get("accounts.title"), all.get("accounts.lead"));
        this.model = model;
        this.all = all;
        this.texts = all.of("accounts");
        this.table = table();

        add = Actions.button(texts.get("add"), Feather.PLUS, model.ways()::newKey);
        add.getStyleClass().add("accent");
        var existing = Actions.button(texts.get("existing"), Feather.KEY, model.ways()::existingKey);
        var checkAll = Actions.button(texts.get("checkAll"), Feather.CHECK_SQUARE, model.ways()::checkAll);
        checkAll.disableProperty().bind(Bindings.isEmpty(model.rows()));
        var top = Actions.row(add, existing, checkAll);

        model.notices().forEach(message -> show(new Notice(Notice.Kind.CAUTION, message.in(all))));
        show(resumeNotice(), unsettledNotice(), new TryAgain(all, model.loading()), reminders(), top);
        showGrowing(table);
        show(actions());
    }

    @Override
    public void enter() {
        model.enter();
        focus(add);
        // once: the rows are read anew after every check, wherever the keyboard is by then
        model.loading().there().subscribe(there -> {
            if (there && model.selected().get().isPresent()) {
                focus(table);
            }
        });
    }

    @Override
    public void leave() {
        model.leave();
    }

    private Node resumeNotice() {
        var notice = new Notice(Notice.Kind.INFO, texts.get("draft"))
                .with(Actions.link(texts.get("giveUp"), model.ways()::giveUp))
                .with(Actions.button(texts.get("resume"), model.ways()::resume));
        Shown.during(model.draft(), notice);
        return notice;
    }

    private Node unsettledNotice() {
        var notice = new Notice(Notice.Kind.CAUTION, "")
                .with(Actions.button(texts.get("unsettled.show"), Feather.LIST, model.ways()::activity));
        notice.text().textProperty().bind(model.unsettled().map(many -> texts.get("unsettled", many)));
        Shown.during(model.unsettled().map(many -> many.intValue() > 0), notice);
        return notice;
    }

    private Node reminders() {
        var box = new VBox();
        box.getStyleClass().add("notices");
        model.reminders().addListener((Observable _) -> {
            box.getChildren()
                    .setAll(model.reminders().stream()
                            .limit(MOST_REMINDERS)
                            .map(this::reminder)
                            .toList());
            box.setManaged(!box.getChildren().isEmpty());
        });
        box.setManaged(false);
        return box;
    }

    private Node reminder(AccountsViewModel.Reminder reminder) {
        var text = reminder.text().in(all);
        var see = Actions.button(texts.get("reminder.see"), () -> model.seeTo(reminder));
        see.setAccessibleText(texts.get("reminder.see.what", text));
        return new Notice(Notice.Kind.CAUTION, text).with(see);
    }

    private TableView<AccountRow> table() {
        var view = new TableView<>(model.rows());
        view.setAccessibleText(texts.get("table"));
        // where large text leaves no room for all, what matters least is what has to be scrolled to
        view.getColumns()
                .setAll(List.of(
                        Tables.text(texts.get("column.name"), 150, row -> row.connection()
                                .name()
                                .value()),
                        Tables.wrapped(texts.get("column.verdict"), 150, this::verdict),
                        Tables.text(
                                texts.get("column.environment"),
                                110,
                                row -> all.get("environment." + row.connection().environment())),
                        Tables.text(
                                texts.get("column.permissions"),
                                110,
                                row -> texts.get("permissions." + row.permissions())),
                        Tables.wrapped(
                                texts.get("column.site"),
                                90,
                                row -> all.get("site." + row.connection().site())),
                        Tables.mono(
                                texts.get("column.key"),
                                160,
                                row -> row.connection().credentials().apiKey().masked())));
        Tables.scale(view, scale());
        view.setPlaceholder(empty());
        view.getSelectionModel().selectedItemProperty().subscribe(row -> model.selected()
                .set(Optional.ofNullable(row)));
        model.selected().subscribe(row -> row.ifPresent(view.getSelectionModel()::select));
        view.setRowFactory(_ -> Tables.row(() -> model.withSelected(model.ways()::view)));
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.withSelected(model.ways()::view);
            }
        });
        view.setContextMenu(menu());
        return view;
    }

    private String verdict(AccountRow row) {
        if (row.connection().care().leaked().isPresent()) {
            return texts.get("leakedMark");
        }
        return row.lastCheck()
                .map(check -> texts.get(
                        "checked",
                        all.get("check.verdict." + check.verdict() + ".title"),
                        Dates.brief(check.at(), all.locale())))
                .orElse(texts.get("unchecked"));
    }

    private Node empty() {
        var words = new Label(texts.get("empty"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        var box = new VBox(words);
        box.getStyleClass().add("empty");
        box.visibleProperty().bind(model.loading().there());
        return box;
    }

    private Node actions() {
        return Actions.row(
                action("view", Feather.EYE, model.ways()::view),
                action("check", Feather.CHECK_CIRCLE, model.ways()::check),
                action("funds", Feather.REPEAT, model.ways()::moveFunds),
                action("handOff", Feather.SEND, this::handOff),
                action("care", Feather.HEART, model.ways()::care),
                action("leaked", Feather.ALERT_OCTAGON, model.ways()::leaked),
                action("remove", Feather.TRASH_2, model.ways()::remove));
    }

    private void handOff(Connection connection) {
        model.ways().handOff(connection, Optional.empty());
    }

    private Button action(String name, Feather icon, Consumer<Connection> way) {
        var button = Actions.button(texts.get(name), icon, () -> model.withSelected(way));
        button.disableProperty().bind(model.selected().map(Optional::isEmpty));
        return button;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("view", model.ways()::view),
                item("check", model.ways()::check),
                item("funds", model.ways()::moveFunds),
                item("handOff", this::handOff),
                item("care", model.ways()::care),
                item("leaked", model.ways()::leaked),
                item("remove", model.ways()::remove));
    }

    private MenuItem item(String name, Consumer<Connection> way) {
        var item = new MenuItem(texts.get(name));
        item.setOnAction(_ -> model.withSelected(way));
        item.disableProperty().bind(model.selected().map(Optional::isEmpty));
        return item;
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.ACCOUNTS.always();
    }
}
