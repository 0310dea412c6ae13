package app.latchkey.practice;

import app.latchkey.practice.Transfer.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moving funds between the two accounts, and asking what became of it. */
final class TransferEndpoints {

    static final String TRANSFER_PATH = "/api/v5/asset/transfer";
    static final String STATE_PATH = "/api/v5/asset/transfer-state";

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9]{1,32}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern OTHER_TYPE = Pattern.compile("[1-4]");

    /** Long enough to see it pending, short enough to wait for; being asked for it three times ends it sooner. */
    private static final Duration PENDING_TIME = Duration.ofSeconds(20);

    private final Books books;
    private final Troubles troubles;
    private final Counters counters;
    private final Duration settleTime;

    TransferEndpoints(Books books, Troubles troubles, Counters counters, Duration settleTime) {
        this.books = books;
        this.troubles = troubles;
        this.counters = counters;
        this.settleTime = settleTime;
    }

    List<Route> routes() {
        return List.of(
                new Route.Signed(
                        "POST", TRANSFER_PATH, Limit.perUserAndCurrency(2, 1), Permission.TRADE, this::transfer),
                new Route.Signed("GET", STATE_PATH, Limit.perUser(10, 1), Permission.READ, this::state));
    }

    private Answer transfer(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        var order = order(key.environment(), request.parameters());
        var booking = books.transfer(key.environment(), order, this::settlement)
                .orElseThrow(() -> new Refusal(Errors.MORE_THAN_AVAILABLE));
        counters.booked(booking.repeated());
        var booked = booking.transfer();
        return Answer.ok(Json.array()
                .add(Json.object()
                        .put("transId", booked.transId())
                        .put("ccy", booked.ccy())
                        .put("clientId", booked.clientId())
                        .put("from", booked.from().code())
                        .put("amt", booked.amount().toPlainString())
                        .put("to", booked.to().code())));
    }

    private TransferOrder order(Environment environment, Parameters parameters) throws Refusal {
        var ccy = parameters.required("ccy");
        var amount = amount(parameters.required("amt"));
        var from = account("from", parameters);
        var to = account("to", parameters);
        demandType(parameters.optional("type"));
        var clientId = parameters.optional("clientId");
        demand(clientId.isEmpty() || CLIENT_ID.matcher(clientId).matches(), Errors.wrong("clientId"));
        demand(books.knows(environment, ccy), Errors.wrong("ccy"));
        demand(from != to, Errors.SAME_ACCOUNT);
        demand(amount.signum() > 0, Errors.AMOUNT_NOT_POSITIVE);
        return new TransferOrder(ccy, amount, from, to, clientId);
    }

    private Settlement settlement() {
        return new Settlement(
                troubles.strikes(Trouble.PENDING) ? PENDING_TIME : settleTime,
                troubles.strikes(Trouble.FAILED) ? State.FAILED : State.SUCCESS);
    }

    private static BigDecimal amount(String text) throws Refusal {
        demand(AMOUNT.matcher(text).matches(), Errors.wrong("amt"));
        return new BigDecimal(text);
    }

    private static AccountType account(String name, Parameters parameters) throws Refusal {
        return AccountType.ofCode(parameters.required(name)).orElseThrow(() -> new Refusal(Errors.wrong(name)));
    }

    /** Only moves within the account: there are no sub-accounts here. */
    private static void demandType(String type) throws Refusal {
        demand(!OTHER_TYPE.matcher(type).matches(), Errors.TYPE_NOT_SUPPORTED);
        demand(type.isEmpty() || type.equals("0"), Errors.wrong("type"));
    }

    private Answer state(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        var transId = request.query().get("transId");
        var clientId = request.query().get("clientId");
        demand(!transId.isEmpty() || !clientId.isEmpty(), Errors.eitherOr("transId", "clientId"));
        var asked = transId.isEmpty() ? "clientId" : "transId";
        var type = request.query().get("type");
        var known = type.isEmpty() || type.equals("0")
                ? find(key.environment(), transId, clientId)
                : Optional.<Transfer>empty();
        var transfer = known.orElseThrow(() -> new Refusal(Errors.unknownTransfer(asked)));
        return Answer.okMessageLast(Json.array()
                .add(Json.object()
                        .put("amt", transfer.amount().toPlainString())
                        .put("ccy", transfer.ccy())
                        .put("clientId", transfer.clientId())
                        .put("from", transfer.from().code())
                        .put("instId", "")
                        .put("state", transfer.state().wireName())
                        .put("subAcct", "")
                        .put("to", transfer.to().code())
                        .put("toInstId", "")
                        .put("transId", transfer.transId())
                        .put("type", "0")));
    }

    private Optional<Transfer> find(Environment environment, String transId, String clientId) {
        return transId.isEmpty() ? books.byClientId(environment, clientId) : books.byTransId(environment, transId);
    }

    private static void demand(boolean met, Answer otherwise) throws Refusal {
        if (!met) {
            throw new Refusal(otherwise);
        }
    }
}
