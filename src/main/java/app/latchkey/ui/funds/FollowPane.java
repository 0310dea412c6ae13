package app.latchkey.ui.funds;

import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What became of a transfer. */
final class FollowPane extends VBox {

    private final Texts texts;
    private final TransferWords words;

    FollowPane(FundsViewModel model, Clips clips, Texts all) {
        getStyleClass().add("confirm-card");
        this.texts = all.of("funds");
        this.words = new TransferWords(all, model.failures());
        var open = model.transfer()
                .map(now -> now.map(sent -> !sent.state().isFinal()).orElse(true));
        var settled = new VBox();
        model.transfer().subscribe(now -> settled.getChildren().setAll(notice(now)));
        var another = Actions.button(texts.get("follow.another"), model::another);
        another.disableProperty().bind(model.transfer().map(now -> now.map(Transfer::state)
                .filter(state -> state != TransferState.PLANNED && state != TransferState.SENT)
                .isEmpty()));
        var receipt = new CopyButton(all, texts.get("receipt"), () -> model.transfer()
                .getValue()
                .ifPresent(made ->
                        clips.copy(words.receipt(made, model.connection().name().value()))));
        receipt.disableProperty().bind(model.transfer().map(Optional::isEmpty));
        var receiptLine = new HBox(new Label(texts.get("receipt")), receipt);
        receiptLine.getStyleClass().add("receipt-line");
        var unknown = model.transfer().map(now -> now.filter(sent -> sent.state() == TransferState.UNKNOWN));
        var doing = Announcer.live(muted(""));
        doing.textProperty().bind(unknown.map(sent -> sent.map(words::doing).orElse("")));
        Shown.during(unknown.map(Optional::isPresent), doing);
        var leave = Shown.during(open, muted(texts.get("follow.leave")));
        getChildren().addAll(settled, doing, leave, new Busy(texts.get("follow.waiting"), open, another), receiptLine);
        visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                requestFocus(); // else the keyboard would land on the next control, which leaves the page
            }
        });
    }

    private static Label muted(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private Notice notice(Optional<Transfer> transfer) {
        return transfer.map(known -> new Notice(TransferWords.kind(known), words.sentence(known)))
                .orElseGet(() -> new Notice(Notice.Kind.INFO, texts.get("follow.sending")));
    }
}
