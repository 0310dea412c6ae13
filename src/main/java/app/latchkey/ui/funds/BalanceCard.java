package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.CurrencyFunds;
import app.latchkey.okx.AccountType;
import app.latchkey.ui.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What one of the two accounts holds, currency by currency. */
final class BalanceCard extends VBox {

    /** Which account. */
    enum Side {
        FUNDING(AccountType.FUNDING),
        TRADING(AccountType.TRADING);

        private final AccountType account;

        Side(AccountType account) {
            this.account = account;
        }
    }

    private final Texts texts;
    private final Texts words;
    private final Side side;
    private final BalanceFilter filter;
    private final Label worth = new Label();
    private final GridPane rows = new GridPane();

    BalanceCard(FundsViewModel model, Texts texts, Side side) {
        this.words = texts;
        this.filter = model.filter();
        this.texts = texts.of(side.name());
        this.side = side;
        getStyleClass().add("balance-card");
        rows.getStyleClass().add("balance-rows");
        var title = new Label(this.texts.get("title"));
        title.getStyleClass().add("card-title");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        worth.getStyleClass().add("muted");
        var heading = new FlowPane(title, worth);
        heading.getStyleClass().add("balance-heading");
        getChildren().addAll(heading, scroll);
        setAccessibleText(this.texts.get("title"));
        model.look().overview().subscribe(this::show);
        Stream.of(filter.search(), filter.hidesSmall(), filter.byValue())
                .forEach(each ->
                        each.subscribe(() -> show(model.look().overview().getValue())));
    }

    private void show(Optional<AccountOverview> overview) {
        rows.getChildren().clear();
        worth.setText(overview.flatMap(now -> now.usd(side.account))
                .map(this::dollars)
                .orElse(""));
        if (overview.isEmpty()) {
            return;
        }
        if (overview.get().failure(side.account).isPresent()) {
            rows.add(muted(texts.get("unknown")), 0, 0);
            return;
        }
        var all = overview.get().currencies();
        var shown = filter.shown(all, side.account);
        if (shown.isEmpty()) {
            boolean holdsSome = all.stream().anyMatch(funds -> BalanceFilter.holds(funds, side.account));
            rows.add(muted(holdsSome ? words.get("noneShown") : texts.get("empty")), 0, 0);
        }
        shown.forEach(this::add);
    }

    private void add(CurrencyFunds funds) {
        var name = new Label(funds.ccy());
        name.getStyleClass().add("currency");
        var amount = new Label(funds.total(side.account).orElse(BigDecimal.ZERO).toPlainString());
        amount.getStyleClass().add("mono");
        GridPane.setHgrow(amount, Priority.ALWAYS);
        amount.setMaxWidth(Double.MAX_VALUE);
        amount.setAlignment(Pos.CENTER_RIGHT);
        amount.setMinWidth(USE_PREF_SIZE); // its last digits count as much as its first
        name.setMinWidth(USE_PREF_SIZE);
        int row = rows.getRowCount();
        rows.addRow(row, name, amount);
        funds.usd(side.account).ifPresent(worth -> rows.add(worth(worth), 0, row + 1, 2, 1));
    }

    private Label worth(BigDecimal much) {
        var label = muted(dollars(much));
        label.getStyleClass().add("worth");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private String dollars(BigDecimal much) {
        return words.get("dollars", much.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
