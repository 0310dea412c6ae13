package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.ActivityLine;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Loading;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** Every transfer of this workspace and OKX's own bills, the newest first, as they are at the moment. */
public final class ActivityViewModel {

    private final Desk desk;
    private final Background background;
    private final AccountNames names;
    private final ActivityChoice choice;
    private final Pager pager;
    private final ObjectProperty<Lines> lines = new SimpleObjectProperty<>(new Lines(0));
    private final ObjectProperty<Optional<Slot>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Optional<ActivityLine>> selectedLine =
            selected.flatMap(slot -> slot.map(Slot::line).orElseGet(ActivityViewModel::none));
    private final ObservableList<String> currencies = FXCollections.observableArrayList();
    private final BooleanProperty hasRemoved = new SimpleBooleanProperty();
    private final Loading<ActivityReading> loading;
    private final BillsViewModel bills;
    private final ExportViewModel export;
    private ActivityFilter shown = ActivityFilter.ALL;
    private volatile ActivityReading.Question question;
    private Runnable endObservation = () -> {};
    private Subscription following = Subscription.EMPTY;

    public ActivityViewModel(Desk desk, FileDialogs files, Background background) {
        this.desk = desk;
        this.background = background;
        this.names = new AccountNames(desk.vault());
        this.choice = new ActivityChoice(ZoneId.systemDefault(), names);
        this.question = new ActivityReading.Question(shown, Set.of(0), names.removed());
        this.pager = new Pager(desk.activity(), background);
        this.bills = new BillsViewModel(desk, background, this::readAnew);
        this.export = new ExportViewModel(desk.journal(), names, files, background);
        this.loading = new Loading<>(background, () -> ActivityReading.of(desk.activity(), question), this::show);
    }

    ActivityChoice choice() {
        return choice;
    }

    /** As many places as there are lines; what stands in a place follows when it is wanted. */
    ObservableValue<Lines> lines() {
        return lines;
    }

    /** The currencies that can be chosen. */
    ObservableList<String> currencies() {
        return currencies;
    }

    /** Whether any line is of a connection that was removed. */
    ObservableValue<Boolean> hasRemoved() {
        return hasRemoved;
    }

    ObjectProperty<Optional<Slot>> selected() {
        return selected;
    }

    /** What stands in the selected place. */
    ObservableValue<Optional<ActivityLine>> selectedLine() {
        return selectedLine;
    }

    /** The reading of the list; until it is there, an empty table says nothing. */
    Loading<?> loading() {
        return loading;
    }

    BillsViewModel bills() {
        return bills;
    }

    ExportViewModel export() {
        return export;
    }

    AccountNames names() {
        return names;
    }

    /** What to say of transfers that OKX refused. */
    Failures failures() {
        return desk.failures();
    }

    void enter() {
        endObservation = desk.journal().observe(_ -> background.show(this::readAnew));
        following = choice.filter().subscribe(_ -> readAnew());
        bills.enter();
    }

    void leave() {
        endObservation.run();
        following.unsubscribe();
        loading.end();
        pager.end();
        bills.leave();
    }

    /** A place came into sight: its line is read, unless it is there. */
    void want(Slot slot) {
        pager.want(slot);
    }

    /** Reads the beginning of the list and shows it at once, for a screen that is never entered; blocks. */
    void readAtOnce() {
        ask();
        show(ActivityReading.of(desk.activity(), question));
    }

    /** What is in sight is read again; what else was read has to be read anew when it comes into sight. */
    private void readAnew() {
        ask();
        loading.begin();
    }

    private void ask() {
        var asked = choice.filter().getValue();
        var pages = new HashSet<>(asked.equals(shown) ? pager.inSight() : Set.of());
        pages.add(0);
        question = new ActivityReading.Question(asked, Set.copyOf(pages), names.removed());
    }

    private void show(ActivityReading read) {
        if (!currencies.equals(read.currencies())) {
            currencies.setAll(read.currencies());
        }
        hasRemoved.set(read.hasRemoved());
        boolean isSameQuestion = read.filter().equals(shown);
        int growth = read.size() - lines.get().size();
        var list = isSameQuestion && growth == 0 ? lines.get() : new Lines(read.size());
        var line = selectedLine.getValue().map(LineKey::of);
        var place = selected.get().filter(_ -> isSameQuestion).map(slot -> slot.index() + growth);
        if (!isSameQuestion) {
            pager.forget();
        }
        list.keepOnly(together(read.pages().keySet(), pager.inSight()));
        read.pages().forEach(list::fill);
        shown = read.filter();
        lines.set(list);
        pager.begin(shown, list);
        selected.set(line.flatMap(key -> find(key, list, read))
                .or(() ->
                        place.filter(index -> index >= 0 && index < list.size()).map(list::get))
                .or(() -> list.stream().findFirst()));
        selected.get().ifPresent(pager::want);
        catchUp(read);
    }

    /** What came into sight while the rest was read may be as old as that was. */
    private void catchUp(ActivityReading read) {
        if (!read.pages().keySet().containsAll(pager.inSight())) {
            readAnew();
        }
    }

    private static Set<Integer> together(Set<Integer> some, Set<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The selection stays with its line where that is in sight; elsewhere with its place, as what is new stands on top. */
    private static Optional<Slot> find(LineKey key, Lines list, ActivityReading read) {
        return read.pages().keySet().stream()
                .flatMap(page -> IntStream.range(page * Lines.PAGE, Math.min(list.size(), (page + 1) * Lines.PAGE))
                        .mapToObj(list::get))
                .filter(slot -> slot.line().getValue().map(LineKey::of).equals(Optional.of(key)))
                .findFirst();
    }

    private static ObservableValue<Optional<ActivityLine>> none() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
