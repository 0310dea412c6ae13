package app.latchkey.ui.handoff;

import app.latchkey.handoff.Sheet;
import app.latchkey.handoff.Target;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.SecretPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.ui.password.RevealBox;
import app.latchkey.ui.password.RevealViewModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Texts for a target, each to look at with dots for its secrets, to copy, and to save to a new file. */
public final class SheetsPane extends VBox {

    private static final PseudoClass PEEKED = PseudoClass.getPseudoClass("peeked");
    private static final int MOST_LINES = 18;

    /** About as many characters find room beside each other in a window that is not wide. */
    private static final int LINE = 80;

    private final HandOffViewModel model;
    private final RevealViewModel<Whole> reveal;
    private final Texts texts;
    private final TextArea preview = new TextArea();
    private final CopyButton copy;

    public SheetsPane(
            List<Sheet> sheets,
            Target target,
            HandOffViewModel model,
            SheetSaver saver,
            RevealViewModel<Whole> reveal,
            Supplier<Optional<Boolean>> capsLock,
            Texts all) {
        this.model = model;
        this.reveal = reveal;
        this.texts = all.of("handoff");
        getStyleClass().add("sheets-pane");
        copy = new CopyButton(all, texts.get("preview.label"), model::copySheet);
        var save = Actions.button(texts.get("save"), Feather.SAVE, () -> save(target, saver));
        saver.doubt().subscribe((asked, now) -> {
            if (asked.isPresent() && now.isEmpty()) {
                save.requestFocus(); // the answer's buttons are gone
            }
        });
        var show = RevealBox.toggle(reveal, Whole.SHEET, texts.get("preview.label"), all);
        Shown.during(model.sheet().map(now -> now.filter(Sheet::hasSecrets).isPresent()), show);
        if (sheets.size() > 1) {
            getChildren().add(files(sheets));
        }
        getChildren()
                .addAll(
                        label(),
                        new StackPane(preview, painting()),
                        Actions.row(copy, save, show),
                        new RevealBox(reveal, capsLock, all),
                        new SavePane(model, target, saver, all, () -> save(target, saver)),
                        Wrapped.muted(texts.get("preview.what")));
        model.sheet()
                .when(sceneProperty().map(Objects::nonNull))
                .subscribe(now -> now.ifPresent(shown -> {
                    reveal.hide();
                    saver.forget();
                    preview.setText(shown.masked());
                    preview.setPrefRowCount(Math.min(MOST_LINES, 2 + lines(shown.masked())));
                }));
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    }

    private void save(Target target, SheetSaver saver) {
        model.sheet().get().ifPresent(shown -> saver.save(shown, target, texts.get("save.title")));
    }

    private Label label() {
        var label = new Label(texts.get("preview.label"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(preview);
        preview.setAccessibleText(label.getText());
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setMinHeight(USE_PREF_SIZE);
        preview.getStyleClass().addAll("mono", "preview");
        return label;
    }

    private Node painting() {
        var painting = new SecretPage();
        reveal.shown().subscribe(now -> {
            preview.pseudoClassStateChanged(PEEKED, now.isPresent());
            if (now.isPresent()) {
                painting.show(reveal.text());
            } else {
                painting.hide();
            }
        });
        return painting;
    }

    private Node files(List<Sheet> sheets) {
        var label = new Label(texts.get("sheets"));
        label.getStyleClass().add("field-label");
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("choice-row");
        for (var sheet : sheets) {
            var button = Actions.enterGoesOn(new RadioButton(texts.get("sheet", sheet.fileName())));
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setSelected(model.sheet().get().equals(Optional.of(sheet)));
            button.setOnAction(_ -> model.sheet().set(Optional.of(sheet)));
            row.getChildren().add(button);
        }
        var box = new VBox(label, row);
        box.getStyleClass().add("choice-group");
        return box;
    }

    /** Nobody wants to see anything any more. */
    void leave() {
        reveal.hide();
    }

    Node first() {
        return copy;
    }
}
