package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.Disclosure;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.vault.AccountKind;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Before you start. */
final class BeforeView extends StepView<BeforeViewModel> {

    BeforeView(BeforeViewModel model, Texts all, PageLink.Factory links) {
        super(model, all, "wizard.before");
        var sites = Choices.of(texts.of("site"), model.sites(), model.site());
        var environments = Choices.of(texts.of("environment"), List.of(Environment.values()), model.environment());
        var kinds = Choices.of(texts.of("account"), List.of(AccountKind.values()), model.accountKind());
        sites.setVisible(!model.isPractice());
        sites.setManaged(!model.isPractice());
        if (!model.isPractice()) {
            remember("site", sites);
        }
        remember("environment", environments);
        remember("account", kinds);

        show(sites, environments, kinds, shownWhile(model.subAccount(), notice(Notice.Kind.INFO, "subAccount")));
        show(model.isPractice() ? notice(Notice.Kind.INFO, "practice") : checklist());
        show(links.to(texts.of("apiPage"), model.apiPage()));
        show(menus(), address());
    }

    private VBox checklist() {
        var box = new VBox(
                item("verified", model.verified()),
                item("secondFactor", model.secondFactor()),
                item("loggedIn", model.loggedIn()));
        box.getStyleClass().add("checklist");
        return box;
    }

    private CheckBox item(String name, BooleanProperty ticked) {
        var item = Actions.enterGoesOn(new CheckBox(texts.get(name)));
        item.selectedProperty().bindBidirectional(ticked);
        item.setWrapText(true);
        item.setMinHeight(USE_PREF_SIZE);
        return remember(name, item);
    }

    /** The ways through OKX's own menus, which have had several names. */
    private Node menus() {
        var ways = texts.of("menus");
        return new Disclosure(
                ways.get("title"),
                Wrapped.text(ways.get("profile")),
                Wrapped.text(ways.get("left")),
                Wrapped.text(ways.get("app")));
    }

    private Node address() {
        var how = texts.of("address");
        var read = Wrapped.text("");
        read.textProperty().bind(model.beginning().map(beginning -> how.get("read", beginning)));
        var compared = Fields.text(model.compared());
        compared.getStyleClass().add("mono");
        var right = shownWhile(model.isRight(), said(Notice.Kind.GOOD, model.comparison()));
        var wrong = shownWhile(model.isWrong(), said(Notice.Kind.DANGER, model.comparison()));
        return new Disclosure(
                how.get("title"),
                read,
                Wrapped.text(how.get("lookalikes")),
                Wrapped.text(how.get("mail")),
                field("compare", compared, Fields.neverWrong()),
                right,
                wrong);
    }
}
