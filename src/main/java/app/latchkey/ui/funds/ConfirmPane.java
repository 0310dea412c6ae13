package app.latchkey.ui.funds;

import app.latchkey.funds.TransferPlan;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is about to happen, in words. Confirm is never the default button, and the way back has the focus. */
final class ConfirmPane extends VBox {

    ConfirmPane(FundsViewModel model, Texts texts) {
        getStyleClass().add("confirm-card");
        var title = new Label(texts.get("confirm.title"));
        title.getStyleClass().add("card-title");
        Announcer.live(title);
        var words = Announcer.live(new Label());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(model.plan().map(plan -> plan.map(sure -> words(sure, model, texts))
                .orElse("")));
        var after = new Label();
        after.setWrapText(true);
        after.setMinHeight(USE_PREF_SIZE);
        after.getStyleClass().add("muted");
        after.textProperty().bind(model.plan().map(_ -> AfterWords.of(model.entry(), texts)));
        var back = Actions.button(texts.get("confirm.back"), model::reconsider);
        back.setCancelButton(true);
        var confirm = Actions.button(texts.get("confirm.confirm"), model::confirm);
        confirm.getStyleClass().add("accent");
        var buttons = Actions.row(Actions.decision(back, confirm));
        getChildren().addAll(title, words, after, buttons);
        visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                back.requestFocus();
            }
        });
    }

    private static String words(TransferPlan plan, FundsViewModel model, Texts texts) {
        return texts.get(
                "confirm." + plan.from() + "." + model.world(),
                plan.amount().plain(),
                plan.ccy(),
                model.connection().name().value());
    }
}
