package app.latchkey.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Both accounts side by side, and moving money between them. */
final class AssetsPage {

    private static final String TITLE = "Assets";
    private static final int BILLS_SHOWN = 20;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    private final Books books;
    private final FormToken token;

    /** A transfer as it was filled in; the currency and the account may be none that there is. */
    private record Wish(String from, String ccy, String amount) {}

    AssetsPage(Books books, FormToken token) {
        this.books = books;
        this.token = token;
    }

    Reply show(Visit visit) {
        var done = books.byTransId(visit.environment(), visit.query().get("done"))
                .map(transfer -> Forms.notice("good", done(transfer)))
                .orElse(Html.NOTHING);
        return Reply.page(TITLE, page(visit.environment(), done, new Wish("6", "USDT", ""), List.of()));
    }

    private static String done(Transfer transfer) {
        return transfer.amount().toPlainString() + " " + transfer.ccy() + " moved from the "
                + transfer.from().title() + " to the " + transfer.to().title() + ".";
    }

    Reply transfer(Visit visit) {
        var form = visit.form();
        var wish = new Wish(form.get("from"), form.get("ccy"), form.get("amt").strip());
        var problems = new ArrayList<KeyProblem>();
        var order = order(visit.environment(), wish, problems);
        if (problems.isEmpty()) {
            var booked = books.transfer(visit.environment(), order, () -> Settlement.AT_ONCE);
            if (booked.isPresent()) {
                return new Reply.SeeOther(Links.in(visit.environment(), Links.ASSETS) + "&done="
                        + booked.get().transfer().transId());
            }
            problems.add(new KeyProblem("amt", "58116", "That is more than is available there."));
        }
        return Reply.unacceptable(TITLE, page(visit.environment(), Forms.summary(problems), wish, problems));
    }

    private TransferOrder order(Environment environment, Wish wish, List<KeyProblem> problems) {
        var from = AccountType.ofCode(wish.from()).orElse(AccountType.FUNDING);
        var amount = AMOUNT.matcher(wish.amount()).matches() ? new BigDecimal(wish.amount()) : BigDecimal.ZERO;
        if (amount.signum() == 0) {
            problems.add(new KeyProblem("amt", "", "Type an amount above zero, with a point before the decimals."));
        }
        if (!books.knows(environment, wish.ccy())) {
            problems.add(new KeyProblem("amt", "", "Choose a currency that you hold."));
        }
        return new TransferOrder(wish.ccy(), amount, from, from.other(), "");
    }

    private Html page(Environment environment, Html notice, Wish wish, List<KeyProblem> problems) {
        return Html.of(
                """
                <h1>Assets</h1>
                <p class="lead">{}. Deposits land in the Funding Account; trading needs the Trading Account.</p>
                {}
                <div class="pair">{}{}</div>
                <h2>Transfer</h2>
                {}
                <h2>Bills</h2>
                {}
                """,
                environment.title(),
                notice,
                account(environment, AccountType.FUNDING),
                account(environment, AccountType.TRADING),
                form(environment, wish, problems),
                bills(environment));
    }

    private Html account(Environment environment, AccountType type) {
        var rows = books.balances(environment, type).entrySet().stream()
                .filter(entry -> entry.getValue().total().signum() > 0)
                .map(AssetsPage::row)
                .toList();
        var contents =
                rows.isEmpty() ? Html.of("<p class=\"none\">Nothing here yet.</p>") : Html.of("""
                        <div class="listing"><table><thead><tr><th scope="col">Currency</th>
                        <th scope="col" class="number">Available</th>
                        <th scope="col" class="number">Total</th></tr></thead><tbody>{}</tbody></table></div>
                        """, Html.join(rows));
        return Html.of(
                "<section class=\"card\" aria-labelledby=\"account-{}\"><h2 id=\"account-{}\">{}</h2>{}</section>",
                type.code(),
                type.code(),
                type.title(),
                contents);
    }

    private static Html row(Map.Entry<String, Balance> entry) {
        return Html.of(
                """
                <tr><th scope="row" data-label="Currency">{}</th><td class="number" data-label="Available">{}</td>
                <td class="number" data-label="Total">{}</td></tr>
                """,
                entry.getKey(),
                Json.plain(entry.getValue().available()),
                Json.plain(entry.getValue().total()));
    }

    private Html form(Environment environment, Wish wish, List<KeyProblem> problems) {
        var currencies = books.totals(environment).keySet().stream()
                .map(ccy -> Html.of(
                        "<option{}>{}</option>", ccy.equals(wish.ccy()) ? Html.of(" selected") : Html.NOTHING, ccy))
                .toList();
        return Html.of(
                """
                <form method="post" action="{}" class="card" novalidate>
                {}
                <fieldset class="field"><legend>Direction</legend>{}{}</fieldset>
                <div class="row">
                <div class="field"><label for="ccy">Currency</label><select id="ccy" name="ccy">{}</select></div>
                <div class="field grow"><label for="amt">Amount</label>
                <input id="amt" name="amt" value="{}" inputmode="decimal" autocomplete="off" required{}>
                <p class="hint" id="amt-hint">At most what is available there.</p>
                {}</div>
                </div>
                <p class="actions"><button>Transfer</button></p>
                </form>
                """,
                Links.in(environment, Links.ASSETS),
                token.field(),
                direction(AccountType.FUNDING, wish),
                direction(AccountType.TRADING, wish),
                Html.join(currencies),
                wish.amount(),
                Forms.described("amt", problems),
                Forms.errors("amt", problems));
    }

    private static Html direction(AccountType from, Wish wish) {
        return Forms.choice(
                "radio",
                "from",
                from.code(),
                from.title() + " → " + from.other().title(),
                "",
                wish.from().equals(from.code()));
    }

    private Html bills(Environment environment) {
        var rows = books.bills(environment, _ -> true, BILLS_SHOWN).stream()
                .map(bill -> Html.of(
                        """
                        <tr><td data-label="Time">{}</td><td data-label="Account">{}</td><td data-label="What">{}</td>
                        <td data-label="Change" class="number">{} {}</td>
                        <td data-label="Balance" class="number">{}</td></tr>
                        """,
                        KeyPages.time(bill.at()),
                        bill.account().title(),
                        bill.meaning(),
                        signed(bill.change()),
                        bill.ccy(),
                        Json.plain(bill.balance())))
                .toList();
        return Html.of("""
                <div class="card listing"><table>
                <caption class="unseen">The last movements of both accounts</caption>
                <thead><tr><th scope="col">Time</th><th scope="col">Account</th><th scope="col">What</th>
                <th scope="col" class="number">Change</th><th scope="col" class="number">Balance</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """, Html.join(rows));
    }

    private static String signed(BigDecimal change) {
        return change.signum() > 0 ? "+" + Json.plain(change) : "−" + Json.plain(change.negate());
    }
}
