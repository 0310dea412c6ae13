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
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Which lines are to be seen. */
final class FilterBar extends FlowPane {

    private final ActivityViewModel model;
    private final ActivityChoice choice;
    private final Texts all;
    private final Texts texts;

    FilterBar(ActivityViewModel model, Texts all) {
        this.model = model;
        this.choice = model.choice();
        this.all = all;
        this.texts = all.of("activity.filter");
        getStyleClass().add("filter-bar");
    }

    /** Each puts one of its controls there, in their order. */
    Stream<Runnable> parts() {
        return Stream.<Supplier<Node>>of(
                        () -> field("account", accounts(), Fields.neverWrong()),
                        () -> field("currency", currencies(), Fields.neverWrong()),
                        () -> field("kind", kinds(), Fields.neverWrong()),
                        () -> field("from", day(choice.from()), choice.fromProblem()),
                        () -> field("to", day(choice.to()), choice.toProblem()),
                        this::clear)
                .map(part -> () -> getChildren().add(part.get()));
    }

    private Control accounts() {
        return box(
                withAll(
                        Optional.empty(),
                        model.names().all().stream().map(Optional::of).toList()),
                choice.account(),
                each -> each.map(AccountNames::name).orElseGet(() -> texts.get("all")));
    }

    private Control currencies() {
        var box = box(withAll("", model.currencies()), choice.ccy(), ccy -> ccy.isEmpty() ? texts.get("all") : ccy);
        model.currencies().addListener((Observable _) -> offer(box, withAll("", model.currencies())));
        return box;
    }

    private Control kinds() {
        return box(List.of(Kind.values()), choice.kind(), kind -> texts.get("kind." + kind));
    }

    private Button clear() {
        var clear = Actions.button(texts.get("clear"), Feather.X, choice::clear);
        clear.disableProperty().bind(choice.isNarrow().map(narrow -> !narrow));
        return clear;
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
