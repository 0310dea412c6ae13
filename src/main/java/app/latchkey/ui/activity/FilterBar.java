package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityFilter.Kind;
import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Which lines are to be seen. */
final class FilterBar extends FlowPane {

    private final Texts all;
    private final Texts texts;
    private final ComboBox<Whose> accounts;

    FilterBar(ActivityViewModel model, Texts all) {
        this.all = all;
        this.texts = all.of("activity.filter");
        getStyleClass().add("filter-bar");
        var choice = model.choice();
        accounts = box(whose(model), choice.account(), this::name);
        model.hasRemoved().subscribe(() -> offer(accounts, whose(model)));
        var currencies =
                box(withAll("", model.currencies()), choice.ccy(), ccy -> ccy.isEmpty() ? texts.get("all") : ccy);
        model.currencies().addListener((Observable _) -> offer(currencies, withAll("", model.currencies())));
        var kinds = box(List.of(Kind.values()), choice.kind(), kind -> texts.get("kind." + kind));
        var clear = Actions.button(texts.get("clear"), Feather.X, choice::clear);
        clear.disableProperty().bind(choice.isNarrow().map(narrow -> !narrow));
        getChildren()
                .addAll(
                        field("account", accounts, Fields.neverWrong()),
                        field("currency", currencies, Fields.neverWrong()),
                        field("kind", kinds, Fields.neverWrong()),
                        field("from", day(choice.from()), choice.fromProblem()),
                        field("to", day(choice.to()), choice.toProblem()),
                        clear);
    }

    private static List<Whose> whose(ActivityViewModel model) {
        var present = model.names().all().stream().<Whose>map(Whose.Of::new);
        var removed = model.hasRemoved().getValue() ? Stream.<Whose>of(new Whose.Removed()) : Stream.<Whose>empty();
        return withAll(new Whose.Everybody(), Stream.concat(present, removed).toList());
    }

    private String name(Whose whose) {
        return switch (whose) {
            case Whose.Everybody() -> texts.get("all");
            case Whose.Of(var connection) -> AccountNames.name(connection);
            case Whose.Removed() -> texts.get("removed");
        };
    }

    /** Where the keyboard enters. */
    Node first() {
        return accounts;
    }

    private FieldBox field(String name, Control control, ObservableValue<Optional<Message>> problem) {
        var box = new FieldBox(texts.of(name), all, control, problem);
        box.getStyleClass().add("filter-" + name);
        return box;
    }

    private TextField day(Property<String> typed) {
        var field = Fields.text(typed);
        field.setPromptText(texts.get("day"));
        return field;
    }

    private static <T> ComboBox<T> box(List<T> items, Property<T> chosen, Function<T, String> name) {
        var box = new ComboBox<>(FXCollections.observableArrayList(items));
        box.setConverter(named(name));
        chosen.subscribe(box::setValue);
        box.valueProperty().subscribe(value -> {
            // a box whose items change lets go of its value for a moment
            if (value != null) {
                chosen.setValue(value);
            }
        });
        return box;
    }

    private static <T> void offer(ComboBox<T> box, List<T> items) {
        var chosen = box.getValue();
        box.getItems().setAll(items);
        box.setValue(chosen);
    }

    private static <T> List<T> withAll(T everything, List<T> others) {
        return Stream.concat(Stream.of(everything), others.stream()).toList();
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("Nobody types into this box");
            }
        };
    }
}
