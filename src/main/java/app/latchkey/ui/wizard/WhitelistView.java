package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Disclosure;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.vault.AddressList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The IP whitelist step. */
final class WhitelistView extends StepView<WhitelistViewModel> {

    private static final int ROWS = 3;

    private final AddressListsViewModel lists;

    WhitelistView(WhitelistViewModel model, AddressListsViewModel lists, Texts all) {
        super(model, all, "wizard.whitelist");
        this.lists = lists;
        var area = Fields.area(model.whitelist(), ROWS);
        var own = Actions.button(texts.get("own.add"), Feather.MONITOR, model::addOwnAddress);
        var tidy = shownWhile(model.untidy(), Actions.button(texts.get("tidy"), Feather.FILTER, model::tidy));
        var asked = Announcer.live(Wrapped.muted(""));
        asked.textProperty().bind(model.asked().map(said -> said.map(message -> message.in(all))
                .orElse("")));
        asked.managedProperty().bind(asked.textProperty().isNotEmpty());
        var field = field("whitelist", area, model.problem());
        show(
                field,
                new WhitelistReading(model, field.typing(), all),
                new Busy(texts.get("own.asking"), model.asking(), own, tidy),
                asked,
                keptLists(),
                notice(Notice.Kind.INFO, "both"),
                shownWhile(model.unbound().map(Optional::isPresent), said(Notice.Kind.CAUTION, model.unbound())));
    }

    private Node keptLists() {
        var own = texts.of("lists");
        var buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        lists.lists().subscribe(kept -> show(kept, buttons));
        var keep = Actions.button(own.get("keep"), Feather.SAVE, lists::keep);
        return new Disclosure(
                own.get("title"),
                Wrapped.text(own.get("what")),
                buttons,
                field("listName", Fields.text(lists.name()), lists.problem())
                        .judgeAtOnce()
                        .with(keep),
                new ProblemLine(all, lists.saving()));
    }

    private void show(List<AddressList> kept, FlowPane buttons) {
        buttons.setManaged(!kept.isEmpty());
        buttons.getChildren().setAll(kept.stream().map(this::buttonsOf).toList());
    }

    private Node buttonsOf(AddressList list) {
        var own = texts.of("lists");
        int size = list.addresses().entries().size();
        var add = chip(own.get("add", list.name(), size), Feather.PLUS, () -> lists.add(list));
        var forget = chip("", Feather.X, () -> lists.forget(list));
        forget.setAccessibleText(own.get("forget", list.name()));
        return new HBox(add, forget);
    }

    private static Button chip(String text, Feather icon, Runnable action) {
        var chip = Actions.button(text, icon, action);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
