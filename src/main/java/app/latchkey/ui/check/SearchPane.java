package app.latchkey.ui.check;

import app.latchkey.check.SiteReply;
import app.latchkey.key.Site;
import app.latchkey.ui.Texts;
import app.latchkey.ui.check.SearchViewModel.Stage;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Reveal;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Below a key that its check did not find: where else it may be, after the user has agreed to ask there. */
final class SearchPane extends VBox {

    private final SearchViewModel model;
    private final Texts all;
    private final Texts texts;
    private final SearchWords words;
    private final GridPane lines = new GridPane();

    SearchPane(SearchViewModel model, SearchWords words, Texts all) {
        this.model = model;
        this.words = words;
        this.all = all;
        this.texts = all.of("check.search");
        getStyleClass().add("search");
        lines.getStyleClass().add("search-lines");
        model.replies().addListener((ListChangeListener<SiteReply>) _ -> showLines());
        model.stage().subscribe(this::show);
    }

    /** The keyboard follows only when it was here before: a search that begins by itself takes it from nobody. */
    private void show(Stage stage) {
        boolean followed = isFocusWithin();
        Shown.only(stage != Stage.NONE, this);
        getChildren().clear();
        var next =
                switch (stage) {
                    case NONE -> Optional.<Button>empty();
                    case OFFERED -> Optional.of(offered());
                    case CONSENT -> Optional.of(consent());
                    case ASKING -> Optional.of(asking());
                    case TOLD -> Optional.of(told());
                };
        if (followed) {
            applyCss();
            next.ifPresent(Button::requestFocus);
            Reveal.whole(this);
        }
    }

    private Button offered() {
        var offer = Actions.button(texts.get("offer"), Feather.SEARCH, model::offer);
        getChildren().add(offer);
        return offer;
    }

    /** To agree is never the default button, and the way back has the focus. */
    private Button consent() {
        var title = Wrapped.text(texts.get("consent.title"));
        title.getStyleClass().add("card-title");
        var decline = Actions.button(texts.get("consent.decline"), model::decline);
        decline.setCancelButton(true);
        var agree = Actions.button(texts.get("consent.agree"), model::agree);
        var text = Announcer.live(Wrapped.text(words.consent(model.sites())));
        agree.setAccessibleHelp(text.getText());
        var card = new VBox(title, text, Actions.row(Actions.decision(decline, agree)));
        card.getStyleClass().add("confirm-card");
        getChildren().add(card);
        return decline;
    }

    private Button asking() {
        var stop = Actions.button(texts.get("stop"), model::stop);
        var busy = new Busy(words.asking(model), new SimpleBooleanProperty(true), stop);
        showLines();
        getChildren().addAll(lines, busy);
        return stop;
    }

    private Button told() {
        showLines();
        var sentence = words.told(model);
        var kind = model.found().isPresent() ? Notice.Kind.GOOD : Notice.Kind.CAUTION;
        var next = model.found().map(this::use).orElseGet(this::again);
        next.setAccessibleHelp(sentence);
        getChildren()
                .addAll(lines, new Notice(kind, sentence), Actions.row(next), new ProblemLine(all, model.problem()));
        return next;
    }

    private Button use(SiteReply there) {
        var use = Actions.begins(words.use(model, there), Feather.CHECK, model.saving(), model::use);
        use.getStyleClass().add("accent");
        return use;
    }

    private Button again() {
        return Actions.button(texts.get("again"), Feather.REFRESH_CW, model::repeat);
    }

    private void showLines() {
        lines.getChildren().clear();
        Shown.only(model.isAmongSites(), lines);
        if (!model.isAmongSites()) {
            return;
        }
        var sites = model.sites();
        for (int i = 0; i < sites.size(); i++) {
            var name = new Label(words.site(sites.get(i)));
            name.getStyleClass().add("search-site");
            name.setMinWidth(Label.USE_PREF_SIZE);
            var said = Wrapped.text(words.line(model, i));
            GridPane.setHgrow(said, Priority.ALWAYS);
            lines.addRow(i, new FontIcon(icon(sites.get(i))), name, said);
        }
    }

    private Feather icon(Site site) {
        return model.replies().stream()
                .filter(reply -> reply.site() == site)
                .findFirst()
                .map(reply -> switch (reply.says()) {
                    case ACCEPTS, KNOWS -> Feather.CHECK;
                    case KNOWS_NOT -> Feather.X;
                    case TELLS_NOTHING -> Feather.HELP_CIRCLE;
                })
                .orElse(Feather.MINUS);
    }
}
