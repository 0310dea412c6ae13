package app.latchkey.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The movements of the Funding Account. */
final class BillEndpoints {

    private static final int LIMIT_MAX = 100;
    private static final Duration KEPT = Duration.ofDays(31);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Books books;

    BillEndpoints(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(new Route.Signed("GET", "/api/v5/asset/bills", Permission.READ, this::bills));
    }

    private Answer bills(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        int limit = (int) Math.min(LIMIT_MAX, number(request, "limit", LIMIT_MAX));
        if (limit == 0) {
            throw new Refusal(Errors.wrong("limit"));
        }
        var rows = Json.array();
        for (var bill : books.bills(key.environment(), wanted(request, conditions.now()), limit)) {
            rows.add(Json.object()
                    .put("billId", bill.billId())
                    .put("ccy", bill.ccy())
                    .put("clientId", bill.clientId())
                    .put("balChg", Json.plain(bill.change()))
                    .put("bal", Json.plain(bill.balance()))
                    .put("type", bill.type())
                    .put("ts", Long.toString(bill.at()))
                    .put("notes", ""));
        }
        return Answer.ok(rows);
    }

    /** {@code after} asks for what is older than it, {@code before} for what is newer. */
    private static Predicate<Bill> wanted(Request request, Instant now) throws Refusal {
        var ccy = request.query().get("ccy");
        var type = request.query().get("type");
        var clientId = request.query().get("clientId");
        long olderThan = number(request, "after", Long.MAX_VALUE);
        long newerThan = number(request, "before", -1);
        long monthAgo = now.minus(KEPT).toEpochMilli();
        return bill -> bill.account() == AccountType.FUNDING
                && (ccy.isEmpty() || bill.ccy().equals(ccy))
                && (type.isEmpty() || bill.type().equals(type))
                && (clientId.isEmpty() || bill.clientId().equals(clientId))
                && bill.at() < olderThan
                && bill.at() > Math.max(newerThan, monthAgo);
    }

    private static long number(Request request, String name, long otherwise) throws Refusal {
        var text = request.query().get(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Refusal(Errors.wrong(name));
        }
        return Long.parseLong(text);
    }
}
