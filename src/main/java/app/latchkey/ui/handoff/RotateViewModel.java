package app.latchkey.ui.handoff;

import app.latchkey.key.ConnectionId;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Loading;
import app.latchkey.ui.Message;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Rotation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Replacing a key by a new one: a list to go through, kept in the vault until the old key is removed. */
public final class RotateViewModel {

    /** The list as it stands. */
    public record State(Rotation rotation, Replacing replacing, List<Connection> candidates) {}

    private final Desk desk;
    private final Connection connection;
    private final Background background;
    private final InstantSource clock;
    private final CareKeeper keeper;
    private final PageOpening apiPage;
    private final Loading<Optional<State>> loading;
    private final ObjectProperty<Optional<State>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public RotateViewModel(
            Desk desk, Connection connection, Background background, Places places, InstantSource clock) {
        this.desk = desk;
        this.connection = connection;
        this.background = background;
        this.clock = clock;
        this.keeper = new CareKeeper(desk.vault(), connection.id());
        this.apiPage = PageOpening.ofApiKeys(connection, places, background);
        this.loading = new Loading<>(background, this::read, state::set);
    }

    public Connection connection() {
        return connection;
    }

    /** The list; empty while the key is not being replaced. */
    public ObservableValue<Optional<State>> state() {
        return state;
    }

    /** The reading of the list. */
    public Loading<?> loading() {
        return loading;
    }

    /** Why something could not be written down, if so. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Where the old key is deleted. */
    public PageOpening apiPage() {
        return apiPage;
    }

    public void enter() {
        loading.begin();
    }

    public void begin() {
        var begun = Rotation.begunAt(clock.instant());
        change(_ -> Optional.of(begun));
    }

    /** The old key stays after all; the new one, if there is one, too. */
    public void giveUp() {
        change(_ -> Optional.empty());
    }

    public void takeOver(ConnectionId successor) {
        change(now -> now.map(rotation -> rotation.withSuccessor(successor)));
    }

    public void settle(String target, boolean isSettled) {
        change(now -> now.map(rotation -> rotation.withSettled(target, isSettled)));
    }

    /** What the user says about the key on OKX. */
    public void deleted(boolean isDeleted) {
        var at = isDeleted ? Optional.of(clock.instant()) : Optional.<Instant>empty();
        change(now -> now.map(rotation -> rotation.withDeleted(at)));
    }

    private void change(UnaryOperator<Optional<Rotation>> change) {
        background.run(() -> keeper.change(care -> care.withRotation(change.apply(care.rotation()))), said -> {
            problem.set(said);
            loading.begin();
        });
    }

    private Optional<State> read() {
        var old = desk.vault().connections().withId(connection.id()).orElse(connection);
        return old.care().rotation().map(rotation -> new State(rotation, replacing(old, rotation), candidates(old)));
    }

    private Replacing replacing(Connection old, Rotation rotation) {
        return Replacing.of(old, rotation, successor(old, rotation), made -> desk.history()
                .latest(made.id().toString()));
    }

    /** The one that was chosen, else the only one that was made since. */
    private Optional<Connection> successor(Connection old, Rotation rotation) {
        var chosen =
                rotation.successor().flatMap(id -> desk.vault().connections().withId(id));
        var since = candidates(old).stream()
                .filter(each -> each.created().isAfter(rotation.begun()))
                .toList();
        return chosen.or(() -> since.stream().filter(_ -> since.size() == 1).findFirst());
    }

    /** Others of the same site and environment, the newest first. */
    private List<Connection> candidates(Connection old) {
        return desk.vault().connections().all().reversed().stream()
                .filter(each -> !each.id().equals(old.id())
                        && each.site() == old.site()
                        && each.environment() == old.environment())
                .toList();
    }
}
