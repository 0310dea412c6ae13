package app.latchkey.ui.handoff;

import app.latchkey.handoff.Target;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Reveal;
import app.latchkey.ui.control.Shown;
import javafx.scene.layout.VBox;

/** What came of saving to a file, and the question before a place that others may see. */
final class SavePane extends VBox {

    SavePane(HandOffViewModel model, Target target, SheetSaver saver, Texts all, Runnable elsewhere) {
        var texts = all.of("handoff");
        getStyleClass().add("notices");
        var doubt = new Notice(Notice.Kind.CAUTION, "");
        var choose = Actions.button(texts.get("reach.elsewhere"), elsewhere);
        var anyway = Actions.button(
                texts.get("reach.anyway"),
                () -> model.sheet().get().ifPresent(sheet -> saver.saveAllTheSame(sheet, target)));
        var question = new VBox(doubt, Actions.row(Actions.decision(choose, anyway)));
        question.getStyleClass().add("notices");
        saver.doubt().subscribe(now -> {
            Shown.only(now.isPresent(), question);
            now.ifPresent(asked -> {
                doubt.text()
                        .setText(
                                texts.get("reach." + asked.reach(), asked.file().toString()));
                choose.requestFocus();
                Reveal.whole(question);
            });
        });
        var done = new Notice(Notice.Kind.GOOD, "");
        saver.done().subscribe(now -> {
            done.text().setText(now.map(message -> message.in(all)).orElse(""));
            Shown.only(now.isPresent(), done);
        });
        getChildren().addAll(question, done, new ProblemLine(all, saver.problem()));
        var anything = saver.doubt().flatMap(doubted -> saver.done().flatMap(said -> saver.problem()
                .map(wrong -> doubted.isPresent() || said.isPresent() || wrong.isPresent())));
        Shown.during(anything, this);
    }
}
