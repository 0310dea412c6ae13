package app.latchkey.ui.wizard;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Disclosure;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.PasteField;
import app.latchkey.ui.control.Pasting;
import app.latchkey.ui.control.SecretField;
import app.latchkey.ui.control.Wrapped;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The step in which the user brings the credentials from OKX's result window, or from where they were kept. */
final class CredentialsView extends StepView<CredentialsViewModel> {

    /**
     * @param known whether earlier steps gave the name already, and the passphrase, which stands here to be corrected
     * @param another leads to where a new key is made, for somebody who has no secret key
     */
    CredentialsView(CredentialsViewModel model, Texts all, boolean known, PageLink apiPage, Runnable another) {
        super(model, all, known ? "wizard.credentials" : "wizard.existing");
        var apiKey = new PasteField(model.apiKey(), model::pasteInto);
        apiKey.getStyleClass().add("mono");
        focusFirst(apiKey);
        show(
                pasteAll(),
                field("apiKey", apiKey, model.apiKeyProblem()),
                field("secretKey", secretField(), model.secretKeyProblem()),
                shownWhile(model.unusualSecret(), notice(Notice.Kind.CAUTION, "unusualSecret")),
                field(
                        "passphrase",
                        new SecretField(model.passphrase(), all, model::pasteSecretInto),
                        model.passphraseProblem()),
                shownWhile(model.misplaced(), swapBack()));
        if (!known) {
            show(field("connectionName", Fields.text(model.connectionName()), model.nameProblem()));
        }
        show(
                new Disclosure(
                        all.get("wizard.credentials.lost.title"),
                        Wrapped.text(all.get("wizard.credentials.lost.why")),
                        Wrapped.text(all.get("wizard.credentials.lost.todo")),
                        apiPage,
                        Actions.button(all.get("wizard.credentials.lost.another"), Feather.PLUS, another)),
                notice(Notice.Kind.INFO, "encrypted"));
    }

    private SecretField secretField() {
        return new SecretField(model.secretKey(), all, model::pasteSecretInto);
    }

    private Node pasteAll() {
        var own = all.of("wizard.credentials");
        var button = Actions.button(own.get("pasteAll"), Feather.CLIPBOARD, this::paste);
        var what = Wrapped.muted("");
        what.textProperty().bind(model.pasted().map(said -> said.orElse(Message.of("wizard.credentials.pasteAll.what"))
                .in(all)));
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(button, what);
        line.getStyleClass().add("field-line");
        return line;
    }

    private void paste() {
        Pasting.clipboard()
                .ifPresentOrElse(
                        text -> {
                            try (text) {
                                model.pasteAll(text);
                            }
                        },
                        model::pasteNothing);
    }

    private Node swapBack() {
        var own = all.of("wizard.credentials");
        return new Notice(Notice.Kind.CAUTION, own.get("misplaced"))
                .with(Actions.button(own.get("swapBack"), Feather.REPEAT, model::swapBack));
    }
}
