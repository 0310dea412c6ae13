package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.vault.AccountKind;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Before you start. */
final class BeforeView extends StepView<BeforeViewModel> {

    BeforeView(BeforeViewModel model, Texts all, PageLink.Factory links) {
        super(model, all, "wizard.before");
        var sites = Choices.of(texts.of("site"), model.sites(), model.site());
        var environments = Choices.of(texts.of("environment"), List.of(Environment.values()), model.environment());
        var kinds = Choices.of(texts.of("account"), List.of(AccountKind.values()), model.accountKind());
        focusFirst(model.isPractice() ? environments.first() : sites.first());

        var subAccount = new Notice(Notice.Kind.INFO, texts.get("subAccount"));
        subAccount.visibleProperty().bind(model.subAccount());
        subAccount.managedProperty().bind(model.subAccount());

        sites.setVisible(!model.isPractice());
        sites.setManaged(!model.isPractice());
        show(sites, environments, kinds, subAccount);
        show(model.isPractice() ? new Notice(Notice.Kind.INFO, texts.get("practice")) : checklist());
        show(links.to(texts.of("apiPage"), model.apiPage(), model::openApiPage));
    }

    private VBox checklist() {
        var verified = new CheckBox(texts.get("verified"));
        verified.selectedProperty().bindBidirectional(model.verified());
        var secondFactor = new CheckBox(texts.get("secondFactor"));
        secondFactor.selectedProperty().bindBidirectional(model.secondFactor());
        var loggedIn = new CheckBox(texts.get("loggedIn"));
        loggedIn.selectedProperty().bindBidirectional(model.loggedIn());
        var box = new VBox(verified, secondFactor, loggedIn);
        box.getStyleClass().add("checklist");
        for (var item : List.of(verified, secondFactor, loggedIn)) {
            item.setWrapText(true);
        }
        return box;
    }
}
