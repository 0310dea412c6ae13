package app.latchkey.ui.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.feather.Feather;

/** Choosing what to move. */
final class ChoosePane extends VBox {

    ChoosePane(FundsViewModel model, Texts all) {
        getStyleClass().add("funds-form");
        var texts = all.of("funds");
        var entry = model.entry();
        var currencies = new SearchableComboBox<String>();
        entry.movable().subscribe(list -> {
            var chosen = entry.ccy().get();
            currencies.setItems(FXCollections.observableArrayList(list));
            currencies.setValue(chosen);
        });
        currencies.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                entry.ccy().set(chosen);
            }
        });
        entry.ccy().subscribe(currencies::setValue);

        var ccy = new FieldBox(texts.of("currency"), all, currencies, Fields.neverWrong());
        var goneOn = new SimpleBooleanProperty();
        entry.amount().subscribe(() -> goneOn.set(false));
        var amountField = Fields.text(entry.amount());
        amountField.getStyleClass().add("mono");
        var amount = new FieldBox(texts.of("amount"), all, amountField, problem(entry, goneOn))
                .advise(available(entry))
                .with(parts(entry, texts));
        HBox.setHgrow(amount, Priority.ALWAYS);
        var fields = new HBox(ccy, amount);
        fields.getStyleClass().add("funds-fields");

        var after = new Label();
        after.setWrapText(true);
        after.getStyleClass().add("muted");
        after.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> AfterWords.of(entry, texts), entry.amount(), entry.available(), entry.ccy()));
        var review = Actions.button("", () -> {
            goneOn.set(true);
            amount.judge();
            model.review();
        });
        review.textProperty().bind(entry.from().map(from -> texts.get("review." + from)));
        review.getStyleClass().add("accent");
        amountField.setOnAction(_ -> review.fire());

        var nothing = entry.movable().map(list -> list.isEmpty());
        var moveAll = Actions.button(texts.get("all.review"), model::reviewAll);
        Shown.during(entry.from().map(from -> from == AccountType.FUNDING), moveAll);
        var form = new VBox(fields, after, Actions.row(review, moveAll));
        form.getStyleClass().add("funds-form");
        Shown.during(nothing.map(empty -> !empty), form);
        getChildren()
                .addAll(
                        earlier(model, all),
                        firstLive(model, texts),
                        way(entry, texts),
                        nothing(model, nothing, texts),
                        form);
        visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                amountField.requestFocus();
            }
        });
    }

    /** Whoever chooses the currency first has not forgotten the amount, until they go on without it. */
    private static ObservableValue<Optional<Message>> problem(AmountEntry entry, ObservableValue<Boolean> goneOn) {
        return Bindings.createObjectBinding(
                () -> entry.problem()
                        .getValue()
                        .filter(_ -> goneOn.getValue() || !entry.amount().get().isBlank()),
                entry.problem(),
                entry.amount(),
                goneOn);
    }

    private static ObservableValue<Optional<Message>> available(AmountEntry entry) {
        return Bindings.createObjectBinding(
                () -> entry.available()
                        .getValue()
                        .map(most -> Message.of(
                                "funds.available",
                                most.toPlainString(),
                                entry.ccy().get())),
                entry.available(),
                entry.ccy());
    }

    /** Everything, and the parts of it that people take. */
    private static Node[] parts(AmountEntry entry, Texts texts) {
        var parts = Stream.of(25, 50, 75)
                .map(percent -> Actions.button(texts.get("percent", percent), () -> entry.part(percent)));
        return Stream.concat(parts, Stream.of(Actions.button(texts.get("all"), entry::all)))
                .toArray(Node[]::new);
    }

    private static Node way(AmountEntry entry, Texts texts) {
        var words = new Label();
        words.textProperty().bind(entry.from().map(from -> texts.get("way." + from)));
        var row = Actions.row(words, Actions.button(texts.get("swap"), Feather.REPEAT, entry::swap));
        row.getStyleClass().add("balance-filter");
        return row;
    }

    private static Node nothing(FundsViewModel model, ObservableValue<Boolean> nothing, Texts texts) {
        var words = new Label();
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        words.textProperty().bind(model.entry().from().map(from -> texts.get("nothing." + from)));
        var isKnown = model.look().overview().map(Optional::isPresent);
        return Shown.during(isKnown.flatMap(known -> nothing.map(empty -> known && empty)), words);
    }

    private static Node firstLive(FundsViewModel model, Texts texts) {
        var notice = new Notice(Notice.Kind.INFO, texts.get("first.words"))
                .with(Actions.button(
                        texts.get("first.take"), () -> model.entry().part(1)));
        return Shown.during(model.firstLive(), notice);
    }

    /** Earlier transfers that are still looked after: nobody should take them for lost, or move the same again. */
    private static Node earlier(FundsViewModel model, Texts all) {
        var words = new TransferWords(all, model.failures());
        var notices = new VBox();
        notices.getStyleClass().add("notices");
        model.unsettled().subscribe(list -> notices.getChildren()
                .setAll(list.stream()
                        .map(each -> new Notice(Notice.Kind.CAUTION, words.all(each)))
                        .toList()));
        notices.managedProperty().bind(model.unsettled().map(list -> !list.isEmpty()));
        return notices;
    }
}
