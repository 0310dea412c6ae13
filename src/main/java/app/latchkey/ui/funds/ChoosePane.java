package app.latchkey.ui.funds;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
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
        var currencies = new SearchableComboBox<String>();
        model.movable().subscribe(list -> {
            var chosen = model.ccy().get();
            currencies.setItems(FXCollections.observableArrayList(list));
            currencies.setValue(chosen);
        });
        currencies.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.ccy().set(chosen);
            }
        });
        model.ccy().subscribe(currencies::setValue);

        var ccy = new FieldBox(texts.of("currency"), all, currencies, Fields.neverWrong());
        var amountField = Fields.text(model.amount());
        amountField.getStyleClass().add("mono");
        var amount = new FieldBox(texts.of("amount"), all, amountField, model.amountProblem())
                .with(Actions.button(texts.get("all"), model::all));
        HBox.setHgrow(amount, Priority.ALWAYS);
        var fields = new HBox(ccy, amount);
        fields.getStyleClass().add("funds-fields");

        var available = new Label();
        available.getStyleClass().add("muted");
        available
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.available()
                                .getValue()
                                .map(most -> texts.get(
                                        "available",
                                        most.toPlainString(),
                                        model.ccy().get()))
                                .orElse(""),
                        model.available(),
                        model.ccy()));
        var review = Actions.button(texts.get("review"), () -> {
            amount.judge();
            model.review();
        });
        review.getStyleClass().add("accent");
        amountField.setOnAction(_ -> review.fire());

        var nothing = model.movable().map(list -> list.isEmpty());
        var form = new VBox(fields, available, review);
        form.getStyleClass().add("funds-form");
        form.visibleProperty().bind(nothing.map(empty -> !empty));
        form.managedProperty().bind(form.visibleProperty());
        getChildren().add(form);
        visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                amountField.requestFocus();
            }
        });
    }
}
