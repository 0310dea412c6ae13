package app.latchkey.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** The movements of the Funding Account: those of the last month, and all of them. */
final class BillEndpoints {

    static final String BILLS_PATH = "/api/v5/asset/bills";
    static final String HISTORY_PATH = "/api/v5/asset/bills-history";

    private static final int LIMIT_MAX = 100;
    private static final Duration MONTH = Duration.ofDays(31);

    /** The history is brought up to date about this often, so the newest bills are not in it yet. */
    private static final long HISTORY_UPDATE_MS = Duration.ofSeconds(30).toMillis();

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Books books;

    BillEndpoints(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                new Route.Signed("GET", BILLS_PATH, Limit.perUser(6, 1), Permission.READ, this::ofTheMonth),
                new Route.Signed("GET", HISTORY_PATH, Limit.perUser(1, 1), Permission.READ, this::history));
    }

    private Answer ofTheMonth(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        long monthAgo = conditions.now().minus(MONTH).toEpochMilli();
        return bills(request, key, onPage(request, Bill::at).and(bill -> bill.at() > monthAgo));
    }

    private Answer history(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        long updatedAt = updatedAt(conditions.now());
        return bills(request, key, onPage(request, pagingBy(request)).and(bill -> bill.at() <= updatedAt));
    }

    private static long updatedAt(Instant now) {
        return now.toEpochMilli() - Math.floorMod(now.toEpochMilli(), HISTORY_UPDATE_MS);
    }

    private static ToLongFunction<Bill> pagingBy(Request request) throws Refusal {
        return switch (request.query().get("pagingType")) {
            case "", "1" -> Bill::at;
            case "2" -> bill -> Long.parseLong(bill.billId());
            default -> throw new Refusal(Errors.wrong("pagingType"));
        };
    }

    private Answer bills(Request request, PracticeKey key, Predicate<Bill> onPage) throws Refusal {
        int limit = (int) Math.min(LIMIT_MAX, number(request, "limit", LIMIT_MAX));
        if (limit == 0) {
            throw new Refusal(Errors.wrong("limit"));
        }
        var rows = Json.array();
        for (var bill : books.bills(key.environment(), wanted(request).and(onPage), limit)) {
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

    private static Predicate<Bill> wanted(Request request) {
        var ccy = request.query().get("ccy");
        var type = request.query().get("type");
        var clientId = request.query().get("clientId");
        return bill -> bill.account() == AccountType.FUNDING
                && (ccy.isEmpty() || bill.ccy().equals(ccy))
                && (type.isEmpty() || bill.type().equals(type))
                && (clientId.isEmpty() || bill.clientId().equals(clientId));
    }

    /** {@code after} asks for what is older than it, {@code before} for what is newer. */
    private static Predicate<Bill> onPage(Request request, ToLongFunction<Bill> place) throws Refusal {
        long olderThan = number(request, "after", Long.MAX_VALUE);
        long newerThan = number(request, "before", -1);
        return bill -> place.applyAsLong(bill) < olderThan && place.applyAsLong(bill) > newerThan;
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
