package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.ActivityFilter.Kind;
import app.latchkey.key.AccountRef;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What the user wants to see of the activity, as it is chosen and typed. */
final class ActivityChoice {

    private final ZoneId zone;
    private final ObjectProperty<Optional<Connection>> account = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty ccy = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObservableValue<Optional<Message>> fromProblem = from.map(typed -> problem(typed));
    private final ObservableValue<Optional<Message>> toProblem =
            Bindings.createObjectBinding(() -> problem(to.get()).or(this::wrongWayRound), from, to);
    private final ObservableValue<Optional<ActivityFilter>> filter =
            Bindings.createObjectBinding(this::asked, account, ccy, kind, from, to);

    /** @param zone whose days are meant */
    ActivityChoice(ZoneId zone) {
        this.zone = zone;
    }

    /** Whose; empty for everybody's. */
    ObjectProperty<Optional<Connection>> account() {
        return account;
    }

    /** Empty for all. */
    StringProperty ccy() {
        return ccy;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The first day, as typed; empty for any. */
    StringProperty from() {
        return from;
    }

    /** The last day, as typed; empty for any. */
    StringProperty to() {
        return to;
    }

    ObservableValue<Optional<Message>> fromProblem() {
        return fromProblem;
    }

    ObservableValue<Optional<Message>> toProblem() {
        return toProblem;
    }

    /** What is asked for; empty while a day is not understood. */
    ObservableValue<Optional<ActivityFilter>> filter() {
        return filter;
    }

    /** Whether anything is left out. */
    ObservableValue<Boolean> isNarrow() {
        return filter.map(asked -> !asked.equals(Optional.of(ActivityFilter.ALL)));
    }

    void clear() {
        account.set(Optional.empty());
        ccy.set("");
        kind.set(Kind.ALL);
        from.set("");
        to.set("");
    }

    private Optional<ActivityFilter> asked() {
        if (problem(from.get()).isPresent()
                || problem(to.get()).or(this::wrongWayRound).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new ActivityFilter(
                account.get().map(ActivityChoice::sender),
                Optional.of(ccy.get()).filter(name -> !name.isEmpty()),
                kind.get(),
                day(from.get()).map(this::begin),
                day(to.get()).map(last -> begin(last.plusDays(1)))));
    }

    private static ActivityFilter.Sender sender(Connection connection) {
        return new ActivityFilter.Sender(
                connection.id().toString(),
                connection.uid().map(uid -> new AccountRef(connection.site(), connection.environment(), uid)));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Optional<Message> wrongWayRound() {
        return day(from.get())
                .flatMap(first -> day(to.get()).filter(last -> last.isBefore(first)))
                .map(_ -> Message.of("problem.day.BEFORE_THE_FIRST"));
    }

    private static Optional<Message> problem(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : TypedDay.parse(typed).problem().map(wrong -> Message.of("problem.day", wrong));
    }

    private static Optional<LocalDate> day(String typed) {
        return TypedDay.parse(typed).value();
    }
}
