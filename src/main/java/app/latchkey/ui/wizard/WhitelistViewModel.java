package app.latchkey.ui.wizard;

import app.latchkey.key.IpWhitelist;
import app.latchkey.key.IpWhitelist.Problem;
import app.latchkey.key.Parsed;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The IP whitelist: typed or pasted, this computer's own address on request. */
final class WhitelistViewModel extends StepViewModel {

    private final Plan plan;
    private final Background background;
    private final Callable<Optional<String>> ownAddress;
    private final ObservableValue<Parsed<IpWhitelist, Problem>> parsed;
    private final ObservableValue<Optional<Message>> problem;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> asked = new SimpleObjectProperty<>(Optional.empty());
    private Background.Running request = () -> {};

    /** @param ownAddress asks the site's edge which address it sees; blocks */
    WhitelistViewModel(Plan plan, Background background, Callable<Optional<String>> ownAddress) {
        this.plan = plan;
        this.background = background;
        this.ownAddress = ownAddress;
        this.parsed = Bindings.createObjectBinding(
                () -> IpWhitelist.parse(plan.whitelist.get(), plan.isPractice()), plan.whitelist, plan.site);
        this.problem = parsed.map(result -> result.problem().map(WhitelistViewModel::explain));
    }

    StringProperty whitelist() {
        return plan.whitelist;
    }

    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** How many addresses were understood. */
    ObservableValue<Integer> count() {
        return parsed.map(
                result -> result.value().map(list -> list.entries().size()).orElse(0));
    }

    /** Whether the key would work from everywhere. */
    ObservableValue<Boolean> unbound() {
        return parsed.map(result -> result.value().filter(IpWhitelist::isEmpty).isPresent());
    }

    /** Whether this computer's address is being asked for. */
    ObservableValue<Boolean> asking() {
        return asking;
    }

    /** What came of asking. */
    ObservableValue<Optional<Message>> asked() {
        return asked;
    }

    /** Asks for this computer's address and adds it to the list. */
    void addOwnAddress() {
        asking.set(true);
        asked.set(Optional.empty());
        request.cancel();
        request = background.run(ownAddress, this::add);
    }

    private void add(Optional<String> address) {
        asking.set(false);
        if (address.isEmpty()) {
            asked.set(Optional.of(Message.of("wizard.whitelist.own.unknown")));
            return;
        }
        var text = plan.whitelist.get().strip();
        boolean there = parsed.getValue()
                .value()
                .filter(list -> !list.isEmpty() && list.allows(address.get()))
                .isPresent();
        if (there) {
            asked.set(Optional.of(Message.of("wizard.whitelist.own.there", address.get())));
            return;
        }
        plan.whitelist.set(text.isEmpty() ? address.get() : text + ", " + address.get());
        asked.set(Optional.of(Message.of("wizard.whitelist.own.added", address.get())));
    }

    @Override
    void leave() {
        request.cancel();
        asking.set(false);
    }

    @Override
    ObservableValue<Boolean> valid() {
        return problem.map(Optional::isEmpty);
    }

    private static Message explain(Problem problem) {
        return switch (problem) {
            case Problem.BadEntry(var text, var reason) -> Message.of("problem.address", reason, text);
            case Problem.NothingFound _ -> Message.of("problem.whitelist.NOTHING_FOUND");
            case Problem.TooMany(var count) -> Message.of("problem.whitelist.TOO_MANY", count, IpWhitelist.MAX_ENTRIES);
        };
    }
}
