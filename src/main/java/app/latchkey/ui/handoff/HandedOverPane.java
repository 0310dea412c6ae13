package app.latchkey.ui.handoff;

import app.latchkey.handoff.Targets;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Refill;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.control.WindowFocus;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.vault.HandOff;
import app.latchkey.vault.WrittenFile;
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
        WindowFocus.whenGained(this, () -> handed.read(true)); // files may have gone meanwhile
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
        if (entry.file().equals(Optional.of(FileLook.THERE))) {
            made.file().ifPresent(file -> row.getChildren().add(delete(made, file, id)));
        } else {
            words.getChildren().add(forget(made, id));
        }
        return row;
    }

    private Button delete(HandOff made, WrittenFile file, String id) {
        var button = Actions.button(texts.get("file.delete"), Feather.TRASH_2, () -> handed.delete(made));
        button.setAccessibleText(texts.get("file.delete.what", file.path()));
        button.setId(id);
        return button;
    }

    /** Elsewhere than the other, so that a second click on that does not forget what its first one left. */
    private Button forget(HandOff made, String id) {
        var link = Actions.link(texts.get("forget"), () -> handed.forget(made));
        link.setAccessibleText(texts.get("forget.what", title(made, texts)));
        link.setId(id);
        return link;
    }

    /** What a hand-off's target is called; a later Latchkey may have known more of them. */
    static String title(HandOff made, Texts texts) {
        return Targets.named(made.target())
                .map(target -> texts.get("target." + target.name()))
                .orElseGet(() -> texts.get("handed.unknown"));
    }
}
