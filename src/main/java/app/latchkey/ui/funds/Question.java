package app.latchkey.ui.funds;

import app.latchkey.funds.TransferPlan;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Reveal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * What is about to happen, in words. Confirm is never the default button, and the way back has the focus, unless an amount
 * has to be typed. Made anew for every question, since a window has one button that Escape presses.
 */
final class Question extends VBox {

    private final AgainBox again;
    private final Button back;

    /** @param name of its texts: {@code title}, {@code confirm} */
    private Question(FundsViewModel model, Texts all, String name, String sentence, Node... details) {
        getStyleClass().add("confirm-card");
        var texts = all.of("funds");
        var title = new Label(texts.get(name + ".title"));
        title.getStyleClass().add("card-title");
        Announcer.live(title);
        again = new AgainBox(model.again(), all);
        back = Actions.button(texts.get("confirm.back"), model::reconsider);
        back.setCancelButton(true);
        var confirm = Actions.button(texts.get(name + ".confirm"), () -> {
            again.judge();
            model.confirm();
        });
        confirm.getStyleClass().add("accent");
        getChildren().addAll(title, Announcer.live(wrapped(sentence)));
        getChildren().addAll(details);
        getChildren().addAll(again, Actions.row(Actions.decision(back, confirm)));
    }

    /** Before one move. */
    static Question ofOne(FundsViewModel model, TransferPlan plan, Texts all) {
        var texts = all.of("funds");
        var sentence = texts.get(
                "confirm." + plan.from() + "." + model.world(),
                plan.amount().plain(),
                plan.ccy(),
                model.connection().name().value());
        return new Question(model, all, "confirm", sentence, muted(AfterWords.of(model.entry(), texts)));
    }

    /** Before everything in Funding is moved: every currency with its amount. */
    static Question ofAll(FundsViewModel model, List<TransferPlan> plans, Texts all) {
        var texts = all.of("funds");
        var sentence = texts.get(
                "confirmAll." + model.world(), model.connection().name().value());
        var leaving = muted(texts.get("confirmAll.leaving"));
        return new Question(model, all, "confirmAll", sentence, rows(plans), leaving);
    }

    /** Brings it into sight down to its buttons, and the keyboard to where it is answered or left. */
    void focus() {
        if (again.isAsked()) {
            again.enter(); // what is typed blindly must not press the way back
        } else {
            back.requestFocus();
        }
        Reveal.whole(this);
    }

    private static GridPane rows(List<TransferPlan> plans) {
        var rows = new GridPane();
        rows.getStyleClass().add("balance-rows");
        for (var plan : plans) {
            var ccy = new Label(plan.ccy());
            ccy.getStyleClass().add("currency");
            var amount = new Label(plan.amount().plain());
            amount.getStyleClass().add("mono");
            rows.addRow(rows.getRowCount(), ccy, amount);
        }
        return rows;
    }

    private static Label muted(String sentence) {
        var label = wrapped(sentence);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label wrapped(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
