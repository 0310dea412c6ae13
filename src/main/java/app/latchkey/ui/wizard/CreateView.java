package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Disclosure;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.Wrapped;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The step in which the user fills in OKX's form. */
final class CreateView extends StepView<CreateViewModel> {

    private final GridPane form = new GridPane();

    CreateView(CreateViewModel model, Texts all, PageLink.Factory links) {
        super(model, all, "wizard.create");
        form.getStyleClass().add("review-table");
        row("account", model.account().map(kind -> all.get("connection.kind." + kind)));
        row("name", model.keyName());
        row("purpose", fixed("purpose.value"));
        row("permissions", fixed("permissions.value"));
        add("passphrase", fixed("passphrase.value"), copy("passphrase", model::copyPassphrase));
        addresses();

        var link = links.to(all.of("wizard.before.apiPage"), model.apiPage());
        remember("open", link.first());
        show(
                link,
                form,
                steps("step", "open", "fill", "submit"),
                heading("code"),
                Wrapped.text(texts.get("code.which")),
                new Disclosure(
                        texts.get("code.missing"),
                        steps("code", "wait", "spam", "clock", "newest", "other"),
                        Wrapped.text(texts.get("code.support"))),
                notice(Notice.Kind.INFO, "code.never"),
                heading("result"),
                Wrapped.text(texts.get("step.result")),
                notice(Notice.Kind.CAUTION, "once"));
    }

    /** The list is copied as OKX's field takes it; without one there is nothing to copy. */
    private void addresses() {
        var list = model.addresses();
        var copy = copy("addresses", () -> model.copy(list.getValue()));
        copy.disableProperty().bind(list.map(String::isEmpty));
        add("addresses", list.map(text -> text.isEmpty() ? texts.get("addresses.none") : text), copy);
    }

    private void row(String name, ObservableValue<String> value) {
        add(name, value, copy(name, () -> model.copy(value.getValue())));
    }

    private void add(String name, ObservableValue<String> value, Node copy) {
        var label = new Label(texts.get(name + ".label"));
        label.getStyleClass().add("field-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var text = Wrapped.text("");
        text.textProperty().bind(value);
        label.setLabelFor(text);
        form.addRow(form.getRowCount(), label, text, copy);
    }

    private CopyButton copy(String name, Runnable action) {
        return new CopyButton(all, texts.get(name + ".label"), action);
    }

    private ObservableValue<String> fixed(String key) {
        return new SimpleStringProperty(texts.get(key));
    }

    private Node heading(String name) {
        var heading = Wrapped.text(texts.get(name + ".heading"));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private Node steps(String scope, String... names) {
        var list = new VBox();
        list.getStyleClass().add("numbered");
        Stream.of(names).map(name -> texts.get(scope + "." + name)).forEach(sentence -> list.getChildren()
                .add(Wrapped.numbered(list.getChildren().size() + 1, sentence)));
        return list;
    }
}
