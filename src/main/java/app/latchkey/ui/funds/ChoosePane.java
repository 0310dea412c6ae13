package app.latchkey.ui.funds;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

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
        var amountField = Fields.text(entry.amount());
        amountField.getStyleClass().add("mono");
        var amount = new FieldBox(texts.of("amount"), all, amountField, entry.problem())
                .with(Actions.button(texts.get("all"), entry::all));
        HBox.setHgrow(amount, Priority.ALWAYS);
        var fields = new HBox(ccy, amount);
        fields.getStyleClass().add("funds-fields");

        var available = new Label();
        available.getStyleClass().add("muted");
        available
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> entry.available()
                                .getValue()
                                .map(most -> texts.get(
                                        "available",
                                        most.toPlainString(),
                                        entry.ccy().get()))
                                .orElse(""),
                        entry.available(),
                        entry.ccy()));
        var review = Actions.button(texts.get("review"), () -> {
            amount.judge();
            model.review();
        });
        review.getStyleClass().add("accent");
        amountField.setOnAction(_ -> review.fire());

        var nothing = entry.movable().map(list -> list.isEmpty());
        var form = new VBox(fields, available, review);
        form.getStyleClass().add("funds-form");
        Shown.during(nothing.map(empty -> !empty), form);
        getChildren().addAll(earlier(model, all), form);
        visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                amountField.requestFocus();
            }
        });
    }

    /** Earlier transfers that are still looked after: nobody should take them for lost, or move the same again. */
    private static Node earlier(FundsViewModel model, Texts all) {
        var words = new TransferWords(all, model.failures());
        var notices = new VBox();
        notices.getStyleClass().add("notices");
        model.unsettled().subscribe(list -> notices.getChildren()
                .setAll(list.stream()
                        .map(each -> new Notice(Notice.Kind.CAUTION, words.sentence(each)))
                        .toList()));
        notices.managedProperty().bind(model.unsettled().map(list -> !list.isEmpty()));
        return notices;
    }
}
