package app.latchkey.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row has to fulfil, with the values for its places. */
final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    static Conditions ofTransfers(ActivityQuery query) {
        var conditions = new Conditions()
                .is("connection_id = ?", query.connectionId())
                .is("ccy = ?", query.ccy())
                .is("created_at >= ?", query.from())
                .is("created_at < ?", query.until());
        query.states().ifPresent(states -> {
            var places = states.stream().map(_ -> "?").collect(Collectors.joining(", "));
            conditions.parts.add("state IN (" + places + ")");
            conditions.values.addAll(states);
        });
        return conditions;
    }

    static Conditions ofBills(ActivityQuery query) {
        var conditions = new Conditions()
                .is("site = ?", query.account().map(account -> account.site()))
                .is("environment = ?", query.account().map(account -> account.environment()))
                .is("uid = ?", query.account().map(account -> account.uid()))
                .is("ccy = ?", query.ccy())
                .is("at >= ?", query.from())
                .is("at < ?", query.until());
        if (!query.bills()) {
            conditions.parts.add("0");
        }
        if (query.states().isEmpty()) {
            conditions.notWithItsTransfer(query);
        }
        return conditions;
    }

    /** Of several bills under one name, the others stay: money that moved more than once must show. */
    private void notWithItsTransfer(ActivityQuery query) {
        var sender = query.connectionId().map(_ -> " AND t.connection_id = ?").orElse("");
        parts.add("NOT (seq = (SELECT min(seq) FROM temp.bill twin WHERE twin.client_id = bill.client_id)"
                + " AND EXISTS (SELECT 1 FROM main.transfer t WHERE t.client_id = bill.client_id" + sender + "))");
        query.connectionId().ifPresent(values::add);
    }

    private Conditions is(String condition, Optional<?> value) {
        value.ifPresent(present -> {
            parts.add(condition);
            values.add(present);
        });
        return this;
    }

    String sql() {
        return parts.isEmpty() ? "1" : String.join(" AND ", parts);
    }

    /** The values for these conditions, for others behind them, and for what comes last. */
    Object[] and(Conditions others, Object... more) {
        return Stream.of(values, others.values, List.of(more))
                .flatMap(List::stream)
                .toArray();
    }
}
