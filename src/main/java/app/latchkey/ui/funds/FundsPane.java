package app.latchkey.ui.funds;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Spans;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.WindowFocus;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Both accounts side by side, and below them one of: the choice, the confirmation, what became of it. */
public final class FundsPane extends VBox {

    private final FundsViewModel model;

    public FundsPane(FundsViewModel model, Clips clips, Texts all) {
        this.model = model;
        getStyleClass().add("funds-pane");
        var texts = all.of("funds");
        var funding = new BalanceCard(model, texts, BalanceCard.Side.FUNDING);
        var trading = new BalanceCard(model, texts, BalanceCard.Side.TRADING);
        HBox.setHgrow(funding, Priority.ALWAYS);
        HBox.setHgrow(trading, Priority.ALWAYS);
        var cards = new HBox(funding, trading);
        cards.getStyleClass().add("balance-cards");
        var look = model.look();
        var refresh = Actions.begins(texts.get("refresh"), Feather.REFRESH_CW, look.loading(), look::refresh);
        getChildren()
                .addAll(
                        new DepositNotices(model, texts),
                        filter(model.filter(), texts),
                        cards,
                        new Busy(texts.get("loading"), look.loading(), refresh, new AgeLabel(look.age(), all)),
                        new ProblemLine(all, look.problem()),
                        clock(model, all),
                        new ProblemLine(all, model.refused()),
                        during(Stage.CHOOSING, new ChoosePane(model, all)),
                        question(all),
                        during(Stage.FOLLOWING, new FollowPane(model, clips, all)),
                        during(Stage.MOVING_ALL, new MoveAllPane(model, clips, texts, all)));
        onlyShrinking(cards);
        WindowFocus.seen(this).subscribe(look::seen);
    }

    /** Where the window is low, balances are scrolled in their cards, so that what moves them stays in sight. */
    private void onlyShrinking(Node cards) {
        getChildren().stream()
                .filter(part -> !part.equals(cards))
                .map(Region.class::cast)
                .forEach(part -> part.setMinHeight(USE_PREF_SIZE));
    }

    private static Node filter(BalanceFilter filter, Texts texts) {
        var search = Fields.text(filter.search());
        search.setPromptText(texts.get("search"));
        search.setAccessibleText(texts.get("search"));
        search.getStyleClass().add("currency-search");
        var row = Actions.row(
                search,
                tick(texts.get("hideSmall"), filter.hidesSmall()),
                tick(texts.get("byValue"), filter.byValue()));
        row.getStyleClass().add("balance-filter");
        return row;
    }

    private static CheckBox tick(String words, BooleanProperty value) {
        var box = new CheckBox(words);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static Node clock(FundsViewModel model, Texts all) {
        var notice = new Notice(Notice.Kind.CAUTION, "");
        notice.text().textProperty().bind(model.look().clockOff().map(off -> off.map(
                        ahead -> all.get("funds.clock", Spans.words(ahead, all)))
                .orElse("")));
        Shown.during(model.look().clockOff().map(Optional::isPresent), notice);
        return notice;
    }

    private Node question(Texts all) {
        var place = new StackPane();
        Shown.during(model.stage().map(Stage::asks), place);
        model.stage().subscribe(stage -> {
            var asked = asked(stage, all);
            place.getChildren().setAll(asked.stream().toList());
            asked.ifPresent(Question::focus);
        });
        return place;
    }

    private Optional<Question> asked(Stage stage, Texts all) {
        var plans = model.plans().getValue();
        return switch (stage) {
            case CONFIRMING -> Optional.of(Question.ofOne(model, plans.getFirst(), all));
            case CONFIRMING_ALL -> Optional.of(Question.ofAll(model, plans, all));
            case CHOOSING, FOLLOWING, MOVING_ALL -> Optional.empty();
        };
    }

    private Node during(Stage stage, Node pane) {
        var now = model.stage().map(current -> current == stage);
        Shown.during(now, pane);
        return pane;
    }
}
