package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Which site and environment an existing key belongs to: asked of OKX, if the user agrees, or told by the user. */
final class LocateViewModel extends StepViewModel {

    /** Who says where the key belongs. */
    enum Way {
        ASK,
        TELL
    }

    private final Plan plan;
    private final KeySearch search;
    private final Background background;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.ASK);
    private final ObjectProperty<Optional<Message>> asking = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Boolean> told;
    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);
    private Background.Running running = () -> {};

    LocateViewModel(Plan plan, KeySearch search, Background background) {
        this.plan = plan;
        this.search = search;
        this.background = background;
        this.told = Bindings.createBooleanBinding(() -> way.get() == Way.TELL, way);
    }

    Property<Way> way() {
        return way;
    }

    /** Whether the user is to say where the key belongs. */
    ObservableValue<Boolean> told() {
        return told;
    }

    List<Site> sites() {
        return plan.isPractice() ? List.of(Site.PRACTICE) : Site.official();
    }

    boolean isPractice() {
        return plan.isPractice();
    }

    Property<Site> site() {
        return plan.site;
    }

    Property<Environment> environment() {
        return plan.environment;
    }

    /** Whom is being asked at the moment. */
    ObservableValue<Optional<Message>> asking() {
        return asking;
    }

    @Override
    ObservableValue<Boolean> busy() {
        return busy;
    }

    @Override
    ObservableValue<Optional<Message>> refused() {
        return refused;
    }

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }

    @Override
    void leave() {
        running.cancel();
        busy.set(false);
        asking.set(Optional.empty());
    }

    /** Asks, or takes the user's word; goes on once the connection is saved with what came of it. */
    @Override
    void proceed(Runnable onward) {
        busy.set(true);
        refused.set(Optional.empty());
        Consumer<KeySearch.Found> then = found -> end(found, onward);
        running = way.get() == Way.TELL
                ? background.run(() -> search.take(plan.saved.get(), plan.site.get(), plan.environment.get()), then)
                : background.run(() -> search.run(plan.saved.get(), this::tell), then);
    }

    private void tell(KeySearch.Place place) {
        background.show(() -> asking.set(Optional.of(Message.of(
                "wizard.locate.asking",
                Message.of("site", place.site()),
                Message.of("environment", place.environment())))));
    }

    private void end(KeySearch.Found found, Runnable onward) {
        busy.set(false);
        asking.set(Optional.empty());
        switch (found) {
            case KeySearch.Found.Here(var place) -> {
                plan.site.set(place.site());
                plan.environment.set(place.environment());
                onward.run();
            }
            case KeySearch.Found.Nowhere(var why) -> {
                refused.set(Optional.of(why));
                way.set(Way.TELL);
            }
            case KeySearch.Found.NotSaved(var why) -> refused.set(Optional.of(why));
        }
    }
}
