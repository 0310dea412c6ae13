package app.latchkey.funds;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The journal as a table for other programs (RFC 4180, UTF-8 with its mark): one line per transfer, the oldest first, in
 * words that never change with the language, times in UTC.
 */
final class JournalCsv {

    static final List<String> COLUMNS = List.of(
            "confirmed_at",
            "connection",
            "connection_id",
            "site",
            "environment",
            "uid",
            "currency",
            "amount",
            "from",
            "to",
            "state",
            "reason",
            "state_since",
            "okx_code",
            "client_id",
            "trans_id",
            "signed_at",
            "okx_words",
            "history");

    private static final String MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";

    private final Writer out;
    private final UnaryOperator<String> names;

    /** @param names what a connection is called, by its id; empty where it is not there any more */
    JournalCsv(Writer out, UnaryOperator<String> names) {
        this.out = out;
        this.names = names;
    }

    void begin() throws IOException {
        out.write(MARK);
        line(COLUMNS.stream());
    }

    void line(JournalEntry entry) throws IOException {
        var transfer = entry.transfer();
        var plan = transfer.plan();
        line(Stream.of(
                plan.created().toString(),
                names.apply(plan.connectionId()),
                plan.connectionId(),
                plan.account().site().name(),
                plan.account().environment().name(),
                plan.account().uid(),
                plan.ccy(),
                plan.amount().plain(),
                plan.from().name(),
                plan.to().name(),
                transfer.state().name(),
                text(transfer.reason()),
                transfer.updated().toString(),
                text(transfer.code()),
                transfer.clientId().value(),
                text(transfer.transId()),
                text(transfer.signedAt()),
                text(transfer.words()),
                history(entry.changes())));
    }

    private void line(Stream<String> values) throws IOException {
        out.write(values.map(JournalCsv::cell).collect(Collectors.joining(",", "", END_OF_LINE)));
    }

    /** Every step with its time, its reason and OKX's code, where there are any. */
    private static String history(List<StateChange> changes) {
        return changes.stream()
                .map(change -> Stream.of(
                                Optional.of(change.at()), Optional.of(change.state()), change.reason(), change.code())
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** A spreadsheet takes what begins with one of these signs for a formula; an apostrophe makes it a text. */
    private static String cell(String value) {
        boolean isFormula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        var harmless = isFormula ? "'" + value : value;
        boolean isPlain =
                harmless.chars().noneMatch(each -> each == '"' || each == ',' || each == '\r' || each == '\n');
        return isPlain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
