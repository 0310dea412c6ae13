package app.latchkey.ui.funds;

import app.latchkey.key.Environment;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.vault.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Moving funds at any later time, with the exchange account chosen at the top. */
public final class FundsView extends ScreenPage {

    private final Function<Connection, FundsViewModel> models;
    private final Clips clips;
    private final Texts all;
    private final StackPane place = new StackPane();
    private final ObjectProperty<Optional<FundsViewModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ComboBox<Connection> choice = new ComboBox<>();

    /**
     * @param first the connection to begin with; without one, the first of the list
     * @param models makes the ViewModel of a connection when it is chosen
     * @param add leads to where one is added
     */
    public FundsView(
            List<Connection> connections,
            Optional<Connection> first,
            Function<Connection, FundsViewModel> models,
            Runnable add,
            Clips clips,
            Texts all) {
        super(all.get("funds.title"), all.get("funds.lead"));
        this.models = models;
        this.clips = clips;
        this.all = all;
        choice.getItems().setAll(connections);
        choice.setConverter(names());
        choice.setValue(first.or(() -> connections.stream().findFirst()).orElse(null));
        show(connections.isEmpty() ? empty(add) : chooser());
        show(place);
    }

    @Override
    public ObservableValue<Optional<Environment>> environment() {
        return model.map(now -> now.map(shown -> shown.connection().environment()));
    }

    @Override
    public void enter() {
        choice.valueProperty().subscribe(this::choose);
        focus(choice);
    }

    @Override
    public void leave() {
        model.get().ifPresent(FundsViewModel::leave);
    }

    private void choose(@Nullable Connection connection) {
        leave();
        if (connection == null) {
            return;
        }
        var chosen = models.apply(connection);
        model.set(Optional.of(chosen));
        place.getChildren().setAll(new FundsPane(chosen, clips, all));
        chosen.enter();
    }

    private Node chooser() {
        var label = new Label(all.get("funds.account"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(choice);
        label.setMnemonicParsing(true);
        choice.setAccessibleText(all.get("funds.account.name"));
        var row = Actions.row(label, choice);
        return row;
    }

    private Node empty(Runnable add) {
        var words = new Label(all.get("funds.noAccount"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        var part = new VBox(words, Actions.row(Actions.button(all.get("accounts.add"), Feather.PLUS, add)));
        part.getStyleClass().add("funds-pane");
        return part;
    }

    /** Their names, and whether their funds are real. */
    private StringConverter<Connection> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Connection connection) {
                return connection == null
                        ? ""
                        : all.get(
                                "funds.account.one",
                                connection.name().value(),
                                all.get("environment." + connection.environment()));
            }

            @Override
            public Connection fromString(String text) {
                throw new IllegalStateException("Nobody types into this box");
            }
        };
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.FUNDS.always();
    }
}
