package app.latchkey.ui.shell;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.ui.shell.ConflictViewModel.Choice;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Over whatever screen is shown: somebody else changed the vault file, and only the user knows which version is meant. */
final class ConflictCard extends StackPane {

    private final ConflictViewModel model;
    private final Texts all;
    private final Texts texts;
    private final VBox card = new VBox();
    private final Button mine;

    ConflictCard(ConflictViewModel model, Texts all) {
        this.model = model;
        this.all = all;
        this.texts = all.of("conflict");
        mine = Actions.button(texts.get("keepMine"), model::keepMine);
        getStyleClass().add("veil");
        card.getStyleClass().add("start-card");
        card.setMaxHeight(USE_PREF_SIZE);
        var title = new Label(texts.get("title"), new FontIcon(Feather.ALERT_TRIANGLE));
        title.getStyleClass().addAll("page-title", "start-title");
        Announcer.live(title);
        card.getChildren().addAll(title, Wrapped.text(texts.get("lead")));
        getChildren().add(card);
        model.choice().subscribe(found -> found.ifPresent(this::ask));
        model.kept().subscribe(file -> file.ifPresent(this::tell));
    }

    /** Puts the keyboard on it. */
    void enter() {
        model.enter();
        requestFocus();
    }

    private void ask(Choice choice) {
        var holds = choice.mine().isEmpty() ? texts.get("mine.nothing") : texts.get("mine.some", choice.mine());
        var theirs = Actions.button(texts.get("takeTheirs"), model::takeTheirs);
        theirs.setDisable(!choice.canTake());
        card.getChildren()
                .addAll(
                        new Notice(Notice.Kind.INFO, holds),
                        new Notice(Notice.Kind.INFO, choice.theirs().in(all)),
                        Wrapped.text(texts.get("consequences")),
                        new ProblemLine(all, model.problem()),
                        new Busy(texts.get("working"), model.working(), mine, theirs));
        focus(mine);
    }

    private void tell(Path file) {
        var goOn = Actions.button(texts.get("goOn"), model::goOn);
        var buttons = Actions.row(goOn);
        card.getChildren()
                .setAll(card.getChildren().getFirst(), Wrapped.text(texts.get("kept", file.toString())), buttons);
        focus(goOn);
    }

    private void focus(Node node) {
        applyCss();
        node.requestFocus();
    }
}
