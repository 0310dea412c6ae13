package app.latchkey.ui.handoff;

import app.latchkey.handoff.Targets;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Refill;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.vault.HandOff;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where a key went so far, and the files with it that still lie about. */
final class HandedOverPane extends VBox {

    private final HandedOver handed;
    private final Texts texts;

    HandedOverPane(HandedOver handed, Texts all) {
        this.handed = handed;
        this.texts = all.of("handoff");
        getStyleClass().add("section");
        var title = new Label(texts.get("handed.title"));
        title.getStyleClass().add("section-title");
        var none = Wrapped.muted(texts.get("handed.none"));
        Shown.during(handed.entries().map(List::isEmpty), none);
        var rows = new VBox();
        rows.getStyleClass().add("handed");
        handed.entries()
                .subscribe(now -> Refill.with(
                        rows,
                        IntStream.range(0, now.size())
                                .mapToObj(i -> row(now.get(i), "handed-" + i))
                                .toList()));
        var done = new Notice(Notice.Kind.GOOD, "");
        handed.done().subscribe(now -> {
            done.text().setText(now.map(message -> message.in(all)).orElse(""));
            Shown.only(now.isPresent(), done);
        });
        getChildren()
                .addAll(
                        title,
                        new TryAgain(all, handed.loading()),
                        none,
                        rows,
                        done,
                        new ProblemLine(all, handed.problem()));
    }

    private Node row(HandedOver.Entry entry, String id) {
        var made = entry.made();
        var line = texts.get(
                entry.isOfItsKey() ? "handed.line" : "handed.earlier", title(made, texts), made.at(), made.key());
        var words = new VBox(Wrapped.text(line));
        words.getStyleClass().add("handed-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().add("handed-row");
        made.file().ifPresent(file -> words.getChildren()
                .add(Wrapped.muted(texts.get("file." + entry.file().orElseThrow(), file.path()))));
        var button = button(entry);
        button.setId(id);
        row.getChildren().add(button);
        return row;
    }

    private Button button(HandedOver.Entry entry) {
        var made = entry.made();
        boolean deletable = entry.file().equals(Optional.of(FileLook.THERE));
        var button = deletable
                ? Actions.button(texts.get("file.delete"), Feather.TRASH_2, () -> handed.delete(made))
                : Actions.button(texts.get("forget"), () -> handed.forget(made));
        button.setAccessibleText(texts.get(deletable ? "file.delete.what" : "forget.what", title(made, texts)));
        return button;
    }

    /** What a hand-off's target is called; a later Latchkey may have known more of them. */
    static String title(HandOff made, Texts texts) {
        return Targets.named(made.target())
                .map(target -> texts.get("target." + target.name()))
                .orElseGet(() -> texts.get("handed.unknown"));
    }
}
