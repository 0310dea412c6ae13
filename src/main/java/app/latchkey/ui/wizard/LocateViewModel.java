package app.latchkey.ui.wizard;

import app.latchkey.check.SiteReply;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    private final KeyLocator locator;
    private final Background background;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.ASK);
    private final ObjectProperty<Optional<Message>> heard = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Boolean> told;
    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);
    private Background.Running running = () -> {};

    LocateViewModel(Plan plan, KeyLocator locator, Background background) {
        this.plan = plan;
        this.locator = locator;
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
        return Stream.concat(Stream.of(plan.site.get()), plan.site.get().others().stream())
                .sorted()
                .toList();
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

    /** What the last site that was asked said. */
    ObservableValue<Optional<Message>> heard() {
        return heard;
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
        heard.set(Optional.empty());
    }

    /** Asks, or takes the user's word; goes on once the connection is saved with what came of it. */
    @Override
    void proceed(Runnable onward) {
        refused.set(Optional.empty());
        var saved = plan.saved.get();
        var site = plan.site.get();
        var environment = plan.environment.get();
        boolean named = !plan.effectiveConnectionName().isEmpty();
        Consumer<KeyLocator.Found> then = found -> end(found, onward);
        running = way.get() == Way.TELL
                ? background.run(() -> locator.take(saved, site, environment), busy, then)
                : background.run(() -> locator.search(saved, named, this::tell), busy, then);
    }

    private void tell(SiteReply reply) {
        background.show(() -> heard.set(Optional.of(Message.of(
                "wizard.locate.heard." + (reply.isTheKeysSite() ? "KNOWS" : "KNOWS_NOT"),
                Message.of("site", reply.site())))));
    }

    private void end(KeyLocator.Found found, Runnable onward) {
        heard.set(Optional.empty());
        switch (found) {
            case KeyLocator.Found.Here(var connection) -> {
                plan.site.set(connection.site());
                plan.environment.set(connection.environment());
                plan.accountKind.set(connection.kind());
                plan.keyName.set(connection.nameOnOkx().map(ApiKeyName::value).orElse(plan.keyName.get()));
                onward.run();
            }
            case KeyLocator.Found.Nowhere(var why) -> {
                refused.set(Optional.of(why));
                way.set(Way.TELL);
            }
            case KeyLocator.Found.NotSaved(var why) -> refused.set(Optional.of(why));
        }
    }
}
