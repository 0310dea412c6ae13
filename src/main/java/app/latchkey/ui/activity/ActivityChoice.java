package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.ActivityFilter.Kind;
import app.latchkey.funds.ActivityFilter.Sender;
import app.latchkey.ui.Message;
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
    private final AccountNames names;
    private final ObjectProperty<Whose> account = new SimpleObjectProperty<>(new Whose.Everybody());
    private final StringProperty ccy = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObservableValue<Optional<Message>> fromProblem = from.map(typed -> problem(typed));
    private final ObservableValue<Optional<Message>> toProblem =
            Bindings.createObjectBinding(() -> problem(to.get()).or(this::wrongWayRound), from, to);
    private final ObservableValue<ActivityFilter> filter =
            Bindings.createObjectBinding(this::asked, account, ccy, kind, from, to);
    private final ObservableValue<Boolean> narrow = Bindings.createBooleanBinding(
            () -> !filter.getValue().equals(ActivityFilter.ALL)
                    || !from.get().isEmpty()
                    || !to.get().isEmpty(),
            filter,
            from,
            to);

    /** @param zone whose days are meant */
    ActivityChoice(ZoneId zone, AccountNames names) {
        this.zone = zone;
        this.names = names;
    }

    ObjectProperty<Whose> account() {
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

    /** What is asked for; a day that is not understood leaves nothing out. */
    ObservableValue<ActivityFilter> filter() {
        return filter;
    }

    /** Whether anything is left out, or was meant to be by a day that is not understood. */
    ObservableValue<Boolean> isNarrow() {
        return narrow;
    }

    void clear() {
        account.set(new Whose.Everybody());
        ccy.set("");
        kind.set(Kind.ALL);
        from.set("");
        to.set("");
    }

    private ActivityFilter asked() {
        return new ActivityFilter(
                sender(),
                Optional.of(ccy.get()).filter(name -> !name.isEmpty()),
                kind.get(),
                day(from.get()).map(this::begin),
                last().map(day -> begin(day.plusDays(1))));
    }

    /** One before the first day is called wrong, and leaves nothing out either. */
    private Optional<LocalDate> last() {
        return wrongWayRound().isPresent() ? Optional.empty() : day(to.get());
    }

    private Optional<Sender> sender() {
        return switch (account.get()) {
            case Whose.Everybody() -> Optional.empty();
            case Whose.Of(var connection) -> Optional.of(AccountNames.sender(connection));
            case Whose.Removed() -> Optional.of(names.removed());
        };
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
