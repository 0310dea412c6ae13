package app.latchkey.ui.activity;

import app.latchkey.funds.BillReader;
import app.latchkey.funds.BillReader.Reach;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.OkxApi;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Reading OKX's bills into the activity, of every account for itself, and saying how far that came. */
final class BillsViewModel {

    private final Desk desk;
    private final Background background;
    private final Runnable changed;
    private final IntegerProperty underWay = new SimpleIntegerProperty();
    private final ObjectProperty<Map<Object, BillsRead>> read = new SimpleObjectProperty<>(Map.of());
    private final List<Background.Running> running = new ArrayList<>();

    /** @param changed told whenever there may be more bills than before */
    BillsViewModel(Desk desk, Background background, Runnable changed) {
        this.desk = desk;
        this.background = background;
        this.changed = changed;
    }

    ObservableValue<Boolean> reading() {
        return underWay.map(many -> many.intValue() > 0);
    }

    /** How far back the list holds every bill, and where it may not; nothing while none was read. */
    ObservableValue<List<Message>> extent() {
        return read.map(now -> Stream.concat(extent(reaches(now)).stream(), crowded(reaches(now)))
                .toList());
    }

    /** What could not be read, account by account. */
    ObservableValue<List<Message>> problems() {
        return read.map(now -> now.values().stream()
                .flatMap(each ->
                        each.problem().map(why -> Message.of("activity.bills.failed", each.names(), why)).stream())
                .toList());
    }

    /** Whether OKX has older ones, or may have. */
    ObservableValue<Boolean> hasOlder() {
        return read.map(now -> reaches(now).stream().anyMatch(reach -> !reach.all()));
    }

    void enter() {
        refresh();
    }

    void leave() {
        running.forEach(Background.Running::cancel);
        running.clear();
        underWay.set(0);
    }

    /** Reads what is new, unless something is being read. */
    void refresh() {
        read(BillReader::newest);
    }

    /** Reads one page more into the past of every account, unless something is being read. */
    void older() {
        read(BillReader::older);
    }

    private void read(BiFunction<BillReader, OkxApi, Reach> how) {
        if (underWay.get() == 0) {
            accounts().forEach((account, keys) -> read(account, keys, how));
        }
    }

    private void read(Object account, List<Connection> keys, BiFunction<BillReader, OkxApi, Reach> how) {
        underWay.set(underWay.get() + 1);
        running.add(background.runOrElse(
                () -> BillsRead.of(desk, keys, how),
                brought -> {
                    underWay.set(underWay.get() - 1);
                    var now = new LinkedHashMap<>(read.get());
                    now.remove(account);
                    now.put(brought.reach().<Object>map(Reach::account).orElse(account), brought);
                    read.set(Collections.unmodifiableMap(now));
                    changed.run();
                },
                () -> underWay.set(underWay.get() - 1)));
    }

    /** Keys whose account nobody has told yet stand for themselves. */
    private Map<Object, List<Connection>> accounts() {
        return desk.vault().connections().all().stream()
                .collect(Collectors.groupingBy(BillsViewModel::account, LinkedHashMap::new, Collectors.toList()));
    }

    private static Object account(Connection key) {
        return key.uid()
                .<Object>map(uid -> new AccountRef(key.site(), key.environment(), uid))
                .orElse(key.id());
    }

    /** Of accounts of which something was read. */
    private static List<Reach> reaches(Map<Object, BillsRead> now) {
        return now.values().stream()
                .flatMap(each -> each.reach().stream())
                .filter(reach -> reach.failure().isEmpty() || reach.since().isPresent())
                .toList();
    }

    private static Stream<Message> crowded(List<Reach> reaches) {
        return reaches.stream()
                .flatMap(reach -> reach.crowded().stream())
                .distinct()
                .map(moment -> Message.of("activity.bills.crowded", moment));
    }

    private static Optional<Message> extent(List<Reach> reaches) {
        var older = reaches.stream().filter(reach -> !reach.all()).toList();
        if (older.isEmpty()) {
            return reaches.isEmpty() ? Optional.empty() : Optional.of(Message.of("activity.bills.all"));
        }
        var since = older.stream().flatMap(reach -> reach.since().stream()).max(Comparator.<Instant>naturalOrder());
        return Optional.of(since.map(moment -> Message.of("activity.bills.since", moment))
                .orElseGet(() -> Message.of("activity.bills.noneLately")));
    }
}
