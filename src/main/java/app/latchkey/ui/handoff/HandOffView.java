package app.latchkey.ui.handoff;

import app.latchkey.check.Verdict;
import app.latchkey.handoff.Target;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Giving a key to a terminal: whom, then what, and where it went so far. */
public final class HandOffView extends ScreenPage {

    private final HandOffViewModel model;
    private final HandedOver handed;
    private final Optional<Target> first;
    private final TargetList list;
    private Optional<TargetPane> shown = Optional.empty();

    /**
     * @param first the target to begin with
     * @param panes shows what a target gets
     */
    public HandOffView(
            HandOffViewModel model,
            HandedOver handed,
            Optional<Target> first,
            Function<Target, TargetPane> panes,
            Back back,
            Texts all) {
        super(
                all.get("handoff.title", model.connection().name().value()),
                all.get("handoff.lead"),
                model.connection().environment());
        this.model = model;
        this.handed = handed;
        this.first = first;
        this.list = new TargetList(model, all);
        var place = new StackPane();
        var leaked = new Notice(Notice.Kind.DANGER, all.get("handoff.leaked"));
        Shown.only(model.isLeaked(), leaked);
        show(
                leaked,
                verdict(all),
                Shown.during(model.chosen().flatMap(now -> model.asking().map(ask -> now.isEmpty() && !ask)), list),
                Shown.during(model.chosen().map(Optional::isPresent), place),
                new ProblemLine(all, model.problem()),
                new HandedOverPane(handed, all),
                Actions.row(back.link()));
        model.chosen().subscribe(now -> {
            shown.ifPresent(TargetPane::leave);
            shown = now.map(panes);
            place.getChildren().setAll(shown.stream().toList());
            focusIn(shown.map(TargetPane::first).orElseGet(list::first));
        });
    }

    /** A key that could not be checked from here may work there; one that is unsafe is given away only when told so. */
    private VBox verdict(Texts all) {
        var place = new VBox();
        model.verdict().subscribe(now -> place.getChildren()
                .setAll(now.filter(said -> !said.isReady()).map(said -> notice(said, all)).stream()
                        .toList()));
        return place;
    }

    private Notice notice(Verdict said, Texts all) {
        var notice = new Notice(
                said == Verdict.COULD_NOT_BE_CHECKED ? Notice.Kind.CAUTION : Notice.Kind.DANGER,
                model.sentence().getValue().map(sentence -> sentence.in(all)).orElse(""));
        return said.asksBeforeHandOff()
                ? notice.with(Shown.during(model.asking(), Actions.button(all.get("handoff.unsafe.goOn"), model::goOn)))
                : notice;
    }

    @Override
    public void enter() {
        model.enter(first);
        handed.read(false);
        if (first.isEmpty()) {
            focus(list.first());
        }
    }

    @Override
    public void leave() {
        shown.ifPresent(TargetPane::leave);
        model.forget();
    }

    private void focusIn(Node part) {
        if (getScene() != null) {
            setVvalue(0);
            focus(part);
        }
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.HAND_OFF.always();
    }
}
