package app.latchkey.ui.funds;

import app.latchkey.funds.Deposit;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

/** What arrived since the last look, each with the offer to move it on; takes no room when nothing did, or later on. */
final class DepositNotices extends VBox {

    private final FundsViewModel model;
    private final Texts texts;

    DepositNotices(FundsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("notices");
        var deposits = model.look().deposits();
        deposits.subscribe(this::show);
        Shown.during(
                Bindings.createBooleanBinding(
                        () -> model.stage().getValue() == Stage.CHOOSING
                                && !deposits.getValue().isEmpty(),
                        model.stage(),
                        deposits),
                this);
    }

    private void show(List<Deposit> deposits) {
        getChildren().setAll(deposits.stream().map(this::notice).toList());
    }

    private Notice notice(Deposit deposit) {
        var amount = deposit.amount().toPlainString();
        var move = Actions.button(texts.get("deposit.move"), () -> model.take(deposit));
        move.setAccessibleText(texts.get("deposit.move.what", amount, deposit.ccy()));
        return new Notice(Notice.Kind.GOOD, texts.get("deposit", amount, deposit.ccy())).with(move);
    }
}
