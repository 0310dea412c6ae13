package app.latchkey.ui.activity;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How far OKX's bills were read, what could not be read, and the ways to read more. */
final class BillsBar extends VBox {

    private final Texts all;
    private final VBox problems = new VBox();

    /** @param beside a button that stands in the same row */
    BillsBar(BillsViewModel model, Texts all, Button beside) {
        this.all = all;
        getStyleClass().add("bills-bar");
        var texts = all.of("activity.bills");
        problems.getStyleClass().add("notices");
        model.problems().subscribe(this::show);
        var extent = Announcer.live(Wrapped.muted(""));
        extent.textProperty().bind(model.extent().map(this::sentences));
        Shown.during(model.extent().map(far -> !far.isEmpty()), extent);
        var refresh = Actions.button(texts.get("refresh"), Feather.REFRESH_CW, model::refresh);
        var older = Actions.button(texts.get("older"), Feather.CHEVRONS_DOWN, model::older);
        model.hasOlder().subscribe(more -> {
            // else the keyboard would land on the next button, which exports
            if (!more && older.isFocused()) {
                refresh.requestFocus();
            }
            older.setDisable(!more);
        });
        var buttons = new Busy(texts.get("reading"), model.reading(), refresh, older, beside);
        getChildren().addAll(buttons, extent, problems);
    }

    /** Of two moments of one day, the day is told once. */
    private String sentences(List<Message> far) {
        return all.sentences(
                far.stream().map(message -> message.in(all)).distinct().toList());
    }

    private void show(List<Message> unread) {
        problems.getChildren()
                .setAll(unread.stream()
                        .map(message -> new Notice(Notice.Kind.CAUTION, message.in(all)))
                        .toList());
        Shown.only(!unread.isEmpty(), problems);
    }
}
