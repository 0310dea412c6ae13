package app.latchkey.store;

import app.latchkey.key.AccountRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row has to fulfil, with the values for its places. */
final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    static Conditions ofTransfers(ActivityQuery query) {
        var conditions = new Conditions()
                .is("ccy = ?", query.ccy())
                .is("created_at >= ?", query.from())
                .is("created_at < ?", query.until());
        query.whose().ifPresent(conditions::sentBy);
        query.states().ifPresent(states -> conditions.add("state IN (" + places(states) + ")", states));
        return conditions;
    }

    static Conditions ofBills(ActivityQuery query) {
        var conditions = new Conditions()
                .is("ccy = ?", query.ccy())
                .is("at >= ?", query.from())
                .is("at < ?", query.until());
        query.whose().ifPresent(conditions::bookedFor);
        if (!query.bills()) {
            conditions.parts.add("0");
        }
        if (query.states().isEmpty()) {
            conditions.notWithItsTransfer(query);
        }
        return conditions;
    }

    private void sentBy(Whose whose) {
        switch (whose) {
            case Whose.Of(var connectionId, var account) -> add("connection_id = ?", List.of(connectionId));
            case Whose.NotOf(var ids, var accounts) -> add("connection_id NOT IN (" + places(ids) + ")", ids);
        }
    }

    private void bookedFor(Whose whose) {
        switch (whose) {
            case Whose.Of(var connectionId, var account) ->
                account.ifPresentOrElse(known -> isOf("", known), () -> parts.add("0"));
            case Whose.NotOf(var connectionIds, var accounts) -> accounts.forEach(known -> isOf("NOT ", known));
        }
    }

    private void isOf(String not, AccountRef account) {
        add(
                not + "(site = ? AND environment = ? AND uid = ?)",
                List.of(account.site(), account.environment(), account.uid()));
    }

    /** Of several bills under one name, the others stay: money that moved more than once must show. */
    private void notWithItsTransfer(ActivityQuery query) {
        var listed = new Conditions();
        listed.parts.add("client_id = bill.client_id");
        query.whose().ifPresent(listed::sentBy);
        add(
                "NOT (seq = (SELECT min(seq) FROM temp.bill twin WHERE twin.client_id = bill.client_id)"
                        + " AND EXISTS (SELECT 1 FROM main.transfer WHERE " + listed.sql() + "))",
                listed.values);
    }

    private Conditions is(String condition, Optional<?> value) {
        value.ifPresent(present -> add(condition, List.of(present)));
        return this;
    }

    private void add(String condition, Collection<?> itsValues) {
        parts.add(condition);
        values.addAll(itsValues);
    }

    private static String places(Collection<?> some) {
        return String.join(", ", Collections.nCopies(some.size(), "?"));
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
