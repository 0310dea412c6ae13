package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The step in which the user fills in OKX's form. */
final class CreateView extends StepView<CreateViewModel> {

    private final GridPane form = new GridPane();

    CreateView(CreateViewModel model, Texts all, PageLink.Factory links) {
        super(model, all, "wizard.create");
        form.getStyleClass().add("review-table");
        row("name", model.keyName(), copy("name", model::copyKeyName));
        row("purpose", fixed("purpose.value"));
        row("permissions", fixed("permissions.value"));
        row("passphrase", fixed("passphrase.value"), copy("passphrase", model::copyPassphrase));
        var addresses = Bindings.createStringBinding(
                () -> model.addresses().getValue().isEmpty()
                        ? texts.get("addresses.none")
                        : model.addresses().getValue(),
                model.addresses());
        row("addresses", addresses, copy("addresses", model::copyAddresses));

        var steps = new VBox();
        steps.getStyleClass().add("numbered");
        for (var part : new String[] {"open", "fill", "submit", "confirm", "result"}) {
            steps.getChildren().add(numbered(steps.getChildren().size() + 1, texts.get("step." + part)));
        }
        var link = links.to(all.of("wizard.before.apiPage"), model.apiPage(), model::openApiPage);
        focusFirst(link.first());
        show(link, form, steps, new Notice(Notice.Kind.CAUTION, texts.get("once")));
    }

    private void row(String name, ObservableValue<String> value, Node... beside) {
        var label = new Label(texts.get(name + ".label"));
        label.getStyleClass().add("field-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var text = new Label();
        text.textProperty().bind(value);
        text.setWrapText(true);
        label.setLabelFor(text);
        form.addRow(form.getRowCount(), label, text);
        for (var node : beside) {
            form.add(node, 2, form.getRowCount() - 1);
        }
    }

    private CopyButton copy(String name, Runnable action) {
        return new CopyButton(all, texts.get(name + ".label"), action);
    }

    private ObservableValue<String> fixed(String key) {
        return new SimpleStringProperty(texts.get(key));
    }

    private static Node numbered(int number, String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        var digit = new Label(String.valueOf(number));
        digit.getStyleClass().add("digit");
        digit.setMinWidth(Label.USE_PREF_SIZE);
        return new HBox(digit, label);
    }
}
