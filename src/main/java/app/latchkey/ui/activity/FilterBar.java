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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Which lines are to be seen. */
final class FilterBar extends VBox {

    private final ActivityViewModel model;
    private final ActivityChoice choice;
    private final Texts all;
    private final Texts texts;
    private final FlowPane fields = new FlowPane();
    private final FilterProblem problem = new FilterProblem();

    FilterBar(ActivityViewModel model, Texts all) {
        this.model = model;
        this.choice = model.choice();
        this.all = all;
        this.texts = all.of("activity.filter");
        getStyleClass().add("filter-bar");
        fields.getStyleClass().add("filter-fields");
        getChildren().addAll(fields, problem);
    }

    /** Each puts one of its controls there, in their order. */
    Stream<Runnable> parts() {
        return Stream.<Supplier<Node>>of(
                        () -> field("account", accounts()),
                        () -> field("currency", currencies()),
                        () -> field("kind", kinds()),
                        () -> day("from", choice.from(), choice.fromProblem()),
                        () -> day("to", choice.to(), choice.toProblem()),
                        this::clear)
                .map(part -> () -> fields.getChildren().add(part.get()));
    }

    private Control accounts() {
        var box = box(whose(), choice.account(), this::name);
        model.hasRemoved().subscribe(() -> offer(box, whose()));
        return box;
    }

    private List<Whose> whose() {
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

    private FieldBox field(String name, Control control) {
        return field(name, control, Fields.neverWrong());
    }

    private FieldBox field(String name, Control control, ObservableValue<Optional<Message>> wrong) {
        var box = new FieldBox(texts.of(name), all, control, wrong).withoutLine();
        box.getStyleClass().add("filter-" + name);
        return box;
    }

    private FieldBox day(String name, Property<String> typed, ObservableValue<Optional<Message>> wrong) {
        var field = Fields.text(typed);
        field.setPromptText(texts.get("day"));
        var box = field(name, field, wrong);
        field.setOnAction(_ -> box.judge());
        var label = Texts.unmarked(texts.get(name + ".label"));
        problem.tell(box.judgement().map(said -> said.map(why -> texts.get("problem", label, why.in(all)))));
        return box;
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
