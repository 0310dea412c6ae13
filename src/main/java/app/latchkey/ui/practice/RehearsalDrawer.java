package app.latchkey.ui.practice;

import app.latchkey.ui.PracticeControls.Standing;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Drawer;
import app.latchkey.ui.control.ProblemLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The problems that can be rehearsed, at the window's right edge, over whatever screen is shown. */
public final class RehearsalDrawer extends Drawer {

    private final Texts texts;
    private final RehearsalViewModel model;
    private final VBox list = new VBox();
    private List<RehearsalRow> rows = List.of();

    public RehearsalDrawer(Texts all, RehearsalViewModel model) {
        super(all.get("rehearse.close"), model.open());
        this.texts = all.of("rehearse");
        this.model = model;
        entitle(texts.get("title"));
        var endAll = Actions.button(texts.get("endAll"), model::endAll);
        endAll.disableProperty().bind(model.active().map(List::isEmpty));
        action(endAll);
        var lead = new Label(texts.get("lead"));
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        lead.getStyleClass().add("muted");
        list.getStyleClass().add("rehearsals");
        var problem = new ProblemLine(all, model.problem());
        problem.getStyleClass().add("drawer-problem");
        fill(lead, problem, scrolling(list));

        model.standings().subscribe(this::show);
    }

    @Override
    protected Node first() {
        return rows.stream().findFirst().<Node>map(RehearsalRow::button).orElseGet(super::first);
    }

    /** Rows stay as long as the problems are the same, so that the keyboard stays where it is. */
    private void show(List<Standing> standings) {
        var problems = standings.stream().map(Standing::what).toList();
        if (!rows.stream().map(RehearsalRow::what).toList().equals(problems)) {
            rows = problems.stream()
                    .map(what -> new RehearsalRow(texts, model, what))
                    .toList();
            list.getChildren().setAll(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(standings.get(i));
        }
    }
}
