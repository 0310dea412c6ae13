package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.CurrencyFunds;
import app.latchkey.okx.AccountType;
import app.latchkey.ui.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    private final Side side;
    private final GridPane rows = new GridPane();

    BalanceCard(FundsViewModel model, Texts texts, Side side) {
        this.texts = texts.of(side.name());
        this.side = side;
        getStyleClass().add("balance-card");
        rows.getStyleClass().add("balance-rows");
        var title = new Label(this.texts.get("title"));
        title.getStyleClass().add("card-title");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        setAccessibleText(this.texts.get("title"));
        model.overview().subscribe(this::show);
    }

    private void show(Optional<AccountOverview> overview) {
        rows.getChildren().clear();
        if (overview.isEmpty()) {
            return;
        }
        if (overview.get().failure(side.account).isPresent()) {
            rows.add(muted(texts.get("unknown")), 0, 0);
            return;
        }
        var held = overview.get().currencies().stream()
                .filter(funds -> total(funds).filter(sum -> sum.signum() != 0).isPresent())
                .toList();
        if (held.isEmpty()) {
            rows.add(muted(texts.get("empty")), 0, 0);
        }
        held.forEach(this::add);
    }

    private void add(CurrencyFunds funds) {
        var name = new Label(funds.ccy());
        name.getStyleClass().add("currency");
        var amount = new Label(total(funds).orElse(BigDecimal.ZERO).toPlainString());
        amount.getStyleClass().add("mono");
        GridPane.setHgrow(amount, Priority.ALWAYS);
        amount.setMaxWidth(Double.MAX_VALUE);
        amount.setAlignment(Pos.CENTER_RIGHT);
        rows.addRow(rows.getRowCount(), name, amount);
    }

    private Optional<BigDecimal> total(CurrencyFunds funds) {
        return funds.total(side.account);
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
