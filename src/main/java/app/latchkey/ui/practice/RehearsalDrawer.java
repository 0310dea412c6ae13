package app.latchkey.ui.practice;

import app.latchkey.ui.PracticeControls.Standing;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Shown;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The problems that can be rehearsed, at the window's right edge, over whatever screen is shown. */
public final class RehearsalDrawer extends VBox {

    private final Texts texts;
    private final RehearsalViewModel model;
    private final VBox list = new VBox();
    private final Node close;
    private List<RehearsalRow> rows = List.of();
    private Optional<Node> before = Optional.empty();

    public RehearsalDrawer(Texts all, RehearsalViewModel model) {
        this.texts = all.of("rehearse");
        this.model = model;
        getStyleClass().add("drawer");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("title"));

        var title = Announcer.live(new Label(texts.get("title")));
        title.getStyleClass().add("drawer-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close = Actions.button(texts.get("close"), Feather.X, model::toggle);
        var lead = new Label(texts.get("lead"));
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        lead.getStyleClass().add("muted");
        var endAll = Actions.button(texts.get("endAll"), model::endAll);
        endAll.disableProperty().bind(model.active().map(List::isEmpty));
        var heading = new HBox(title, gap, endAll, close);
        heading.getStyleClass().add("drawer-heading");
        list.getStyleClass().add("rehearsals");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var problem = new ProblemLine(all, model.problem());
        problem.getStyleClass().add("drawer-problem");
        getChildren().addAll(heading, lead, problem, scroll);

        model.standings().subscribe(this::show);
        model.open().subscribe(this::appear);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.open().set(false);
            }
        });
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

    /** The keyboard comes along, and goes back to where it was. */
    private void appear(boolean open) {
        Shown.only(open, this);
        if (getScene() == null) {
            return;
        }
        if (open) {
            before = Optional.ofNullable(getScene().getFocusOwner());
            applyCss();
            rows.stream()
                    .findFirst()
                    .<Node>map(RehearsalRow::button)
                    .orElse(close)
                    .requestFocus();
        } else {
            before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }
}
