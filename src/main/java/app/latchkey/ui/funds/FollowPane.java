package app.latchkey.ui.funds;

import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferReason;
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
        var unknown = Announcer.live(new Label(texts.get("follow.unknown")));
        unknown.setWrapText(true);
        unknown.getStyleClass().add("muted");
        var isUnknown =
                model.transfer().map(now -> now.map(Transfer::state).equals(Optional.of(TransferState.UNKNOWN)));
        Shown.during(isUnknown, unknown);
        getChildren().addAll(settled, unknown, new Busy(texts.get("follow.waiting"), open, another), receiptLine);
        visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                requestFocus(); // else the keyboard would land on the next control, which leaves the page
            }
        });
    }

    private Notice notice(Optional<Transfer> transfer) {
        return transfer.map(known -> new Notice(kind(known), words.sentence(known)))
                .orElseGet(() -> new Notice(Notice.Kind.INFO, texts.get("follow.sending")));
    }

    private static Notice.Kind kind(Transfer transfer) {
        return switch (transfer.state()) {
            case PLANNED, SENT, ACCEPTED -> Notice.Kind.INFO;
            case UNKNOWN -> Notice.Kind.CAUTION;
            case DONE ->
                transfer.reason().equals(Optional.of(TransferReason.MOVED_MORE_THAN_ONCE))
                        ? Notice.Kind.DANGER
                        : Notice.Kind.GOOD;
            case FAILED -> Notice.Kind.DANGER;
        };
    }
}
