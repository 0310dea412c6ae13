package app.latchkey.ui.funds;

import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What becomes of the moves of all currencies: a line each. */
final class MoveAllPane extends VBox {

    private final Texts texts;
    private final TransferWords words;
    private final VBox lines = new VBox();

    MoveAllPane(FundsViewModel model, Clips clips, Texts texts, Texts everything) {
        getStyleClass().add("confirm-card");
        this.texts = texts;
        this.words = new TransferWords(everything, model.failures());
        var all = model.all();
        lines.getStyleClass().add("notices");
        all.lines().addListener((ListChangeListener<MoveAll.Line>) _ -> show(all.lines()));
        var stop = Actions.button(texts.get("all.stop"), all::stop);
        stop.disableProperty().bind(all.stopping());
        Shown.during(all.running(), stop);
        var another = Actions.button(texts.get("follow.another"), model::another);
        Shown.during(all.running().map(running -> !running), another);
        var busy = new Busy(texts.get("all.running"), all.running(), stop, another);

        var receipts = new CopyButton(everything, texts.get("receipts"), () -> clips.copy(receipts(model)));
        receipts.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> all.made().isEmpty(), all.lines()));
        var receiptLine = new HBox(new Label(texts.get("receipts")), receipts);
        receiptLine.getStyleClass().add("receipt-line");
        getChildren().addAll(lines, busy, receiptLine);
        visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                stop.requestFocus();
            }
        });
        all.running().subscribe((was, now) -> {
            if (was && !now && isVisible()) {
                another.requestFocus();
            }
        });
    }

    private void show(List<? extends MoveAll.Line> now) {
        lines.getChildren().setAll(now.stream().map(this::notice).toList());
    }

    private Notice notice(MoveAll.Line line) {
        var amount = line.plan().amount().plain();
        var ccy = line.plan().ccy();
        return switch (line.stand()) {
            case MoveAll.Stand.Waiting _ -> new Notice(Notice.Kind.INFO, texts.get("line.WAITING", amount, ccy));
            case MoveAll.Stand.Sending _ -> new Notice(Notice.Kind.INFO, texts.get("line.SENDING", amount, ccy));
            case MoveAll.Stand.LeftOut _ -> new Notice(Notice.Kind.INFO, texts.get("line.LEFT_OUT", amount, ccy));
            case MoveAll.Stand.NotSent(var why) ->
                new Notice(Notice.Kind.DANGER, texts.get("line.NOT_SENT", amount, ccy, words.in(why)));
            case MoveAll.Stand.Known(var transfer) -> new Notice(TransferWords.kind(transfer), sentences(transfer));
        };
    }

    /** What goes its usual way is told in one sentence. */
    private String sentences(Transfer transfer) {
        return transfer.state() == TransferState.UNKNOWN ? words.all(transfer) : words.sentence(transfer);
    }

    private String receipts(FundsViewModel model) {
        var name = model.connection().name().value();
        return model.all().made().stream()
                .map(made -> words.receipt(made, name))
                .collect(Collectors.joining("\n\n"));
    }
}
