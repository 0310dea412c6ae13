package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.SecretField;

/** The step in which the user copies the credentials from OKX's result window. */
final class CredentialsView extends StepView<CredentialsViewModel> {

    /** @param known whether earlier steps gave the name already, and the passphrase, which stands here to be corrected */
    CredentialsView(CredentialsViewModel model, Texts all, boolean known) {
        super(model, all, known ? "wizard.credentials" : "wizard.existing");
        if (!known) {
            show(field("connectionName", Fields.text(model.connectionName()), model.nameProblem()));
        }
        var apiKey = Fields.text(model.apiKey());
        apiKey.getStyleClass().add("mono");
        var unusual = new Notice(Notice.Kind.CAUTION, texts.get("unusualSecret"));
        unusual.visibleProperty().bind(model.unusualSecret());
        unusual.managedProperty().bind(model.unusualSecret());
        show(
                field("apiKey", apiKey, model.apiKeyProblem()),
                field("secretKey", new SecretField(model.secretKey(), all), model.secretKeyProblem()),
                unusual);
        show(field("passphrase", new SecretField(model.passphrase(), all), model.passphraseProblem()));
        show(new Notice(Notice.Kind.INFO, texts.get("encrypted")));
    }
}
