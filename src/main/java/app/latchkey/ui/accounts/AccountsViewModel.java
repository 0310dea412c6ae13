package app.latchkey.ui.accounts;

import app.latchkey.key.ConnectionId;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Loading;
import app.latchkey.ui.Message;
import app.latchkey.ui.care.CareFact;
import app.latchkey.ui.care.CareRules;
import app.latchkey.ui.wizard.HalfMade;
import app.latchkey.vault.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The table of exchange accounts, and where it leads. */
public final class AccountsViewModel {

    /** Ways from the table to other screens. */
    public interface Ways {

        void newKey();

        /** What became of every transfer. */
        void activity();

        /** To make a key that is to take this one's place. */
        void successor(Connection old);

        void existingKey();

        /** On with a wizard that was left. */
        void resume();

        /** Forgets that wizard, after a question. */
        void giveUp();

        void view(Connection connection);

        /** To correct its site or credentials. */
        void edit(Connection connection);

        void check(Connection connection);

        /** All of them at once. */
        void checkAll();

        void moveFunds(Connection connection);

        /** To a terminal; to this one, if one is named, by its name in the hand-off room. */
        void handOff(Connection connection, Optional<String> target);

        /** By a new key, step by step. */
        void replace(Connection connection);

        /** How it stands, and its review. */
        void care(Connection connection);

        /** What to do because it leaked; marks it. */
        void leaked(Connection connection);

        void remove(Connection connection);
    }

    private final Desk desk;
    private final Background background;
    private final CareRules rules;
    private final ObjectProperty<Optional<ConnectionId>> inHand;
    private final Ways ways;
    private final ObservableList<AccountRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AccountRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Reminder> reminders = FXCollections.observableArrayList();
    private final BooleanProperty draft = new SimpleBooleanProperty();
    private final Loading<List<AccountRow>> loading;
    private final IntegerProperty unsettled = new SimpleIntegerProperty();
    private final Loading<Integer> counting;
    private Runnable endObservation = () -> {};

    /** Something about one of the connections that the user should see to. */
    public record Reminder(Connection connection, CareFact.Subject subject, Message text) {}

    /** @param inHand the exchange account to begin with, which follows what is selected */
    public AccountsViewModel(
            Desk desk,
            Background background,
            CareRules rules,
            ObjectProperty<Optional<ConnectionId>> inHand,
            Ways ways) {
        this.desk = desk;
        this.background = background;
        this.rules = rules;
        this.inHand = inHand;
        this.ways = ways;
        this.loading = new Loading<>(background, this::read, this::show);
        this.counting =
                new Loading<>(background, () -> desk.journal().unsettled().size(), unsettled::set);
        selected.subscribe(row -> row.ifPresent(
                chosen -> inHand.set(Optional.of(chosen.connection().id()))));
    }

    public ObservableList<AccountRow> rows() {
        return rows;
    }

    /** What the user should see to, without having asked. */
    public ObservableList<Reminder> reminders() {
        return reminders;
    }

    public ObjectProperty<Optional<AccountRow>> selected() {
        return selected;
    }

    /** Whether a wizard was left to be finished later. */
    public ObservableValue<Boolean> draft() {
        return draft;
    }

    /** How many transfers it is not known of yet what became of them. */
    public ReadOnlyIntegerProperty unsettled() {
        return unsettled;
    }

    /** What was found or done when the vault was opened. */
    public List<Message> notices() {
        return desk.notices();
    }

    /** The reading of the rows; until they are there, an empty table says nothing. */
    public Loading<?> loading() {
        return loading;
    }

    public Ways ways() {
        return ways;
    }

    /** Reads the rows anew, and again after each check until {@link #leave}; so with what is not settled. */
    public void enter() {
        leave();
        var ofChecks = desk.history().observe((_, _) -> background.show(loading::begin));
        var ofTransfers = desk.journal().observe(_ -> background.show(counting::begin));
        endObservation = () -> {
            ofChecks.run();
            ofTransfers.run();
        };
        loading.begin();
        counting.begin();
        background.run(() -> HalfMade.in(desk.vault().draft()).isPresent(), draft::set);
    }

    public void leave() {
        endObservation.run();
        loading.end();
        counting.end();
    }

    /** Leads to where the user can do something about it. */
    void seeTo(Reminder reminder) {
        switch (reminder.subject()) {
            case FILES -> ways.handOff(reminder.connection(), Optional.empty());
            case REPLACEMENT -> ways.replace(reminder.connection());
            case LEAK, WITHDRAWAL, ADDRESSES, USE, CHECK, REVIEW, STORAGE -> ways.care(reminder.connection());
        }
    }

    /** Does something with the selected connection, if one is selected. */
    public void withSelected(Consumer<Connection> action) {
        selected.get().map(AccountRow::connection).ifPresent(action);
    }

    private List<AccountRow> read() {
        return desk.vault().connections().all().stream()
                .map(each ->
                        new AccountRow(each, desk.history().latest(each.id().toString())))
                .toList();
    }

    private Stream<Reminder> remindersOf(AccountRow row) {
        return rules.of(row.connection(), row.lastCheck()).stream()
                .filter(CareFact::isUrgent)
                .map(fact -> new Reminder(
                        row.connection(),
                        fact.subject(),
                        Message.of("accounts.reminder", row.connection().name().value(), fact.text())));
    }

    private void show(List<AccountRow> read) {
        var before = inHand.get();
        rows.setAll(read);
        reminders.setAll(read.stream().flatMap(this::remindersOf).toList());
        selected.set(read.stream()
                .filter(row -> before.equals(Optional.of(row.connection().id())))
                .findFirst()
                .or(() -> read.stream().findFirst()));
    }
}
