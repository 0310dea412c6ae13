package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.vault.AccountKind;
import java.util.List;
import javafx.beans.property.BooleanProperty;
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
        var verified = item("verified", model.verified());
        var secondFactor = item("secondFactor", model.secondFactor());
        var loggedIn = item("loggedIn", model.loggedIn());
        var box = new VBox(verified, secondFactor, loggedIn);
        box.getStyleClass().add("checklist");
        return box;
    }

    private CheckBox item(String name, BooleanProperty ticked) {
        var item = Actions.enterGoesOn(new CheckBox(texts.get(name)));
        item.selectedProperty().bindBidirectional(ticked);
        item.setWrapText(true);
        return item;
    }
}
