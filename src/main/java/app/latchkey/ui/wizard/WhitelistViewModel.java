package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.IpWhitelist.Problem;
import app.latchkey.key.Site;
import app.latchkey.key.UnusedKey;
import app.latchkey.key.WhitelistText;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The IP whitelist: typed or pasted, from a list that is kept, this computer's own address on request. */
final class WhitelistViewModel extends StepViewModel {

    private final Plan plan;
    private final Background background;
    private final Function<Site, Optional<String>> ownAddress;
    private final InstantSource clock;
    private final ObservableValue<WhitelistText> reading;
    private final ObservableValue<Optional<Message>> problem;
    private final ObservableValue<Optional<Message>> unbound;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> asked = new SimpleObjectProperty<>(Optional.empty());
    private Background.Running request = () -> {};

    /** @param ownAddress asks a site's edge which address it sees; blocks */
    WhitelistViewModel(
            Plan plan, Background background, Function<Site, Optional<String>> ownAddress, InstantSource clock) {
        this.plan = plan;
        this.background = background;
        this.ownAddress = ownAddress;
        this.clock = clock;
        this.reading = Bindings.createObjectBinding(
                () -> WhitelistText.read(plan.whitelist.get(), plan.isPractice()), plan.whitelist, plan.site);
        this.problem = reading.map(read -> explain(read.whitelist().problem()));
        this.unbound = Bindings.createObjectBinding(this::explainUnbound, reading, plan.environment);
    }

    StringProperty whitelist() {
        return plan.whitelist;
    }

    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** What was understood of the text, word by word. */
    ObservableValue<WhitelistText> reading() {
        return reading;
    }

    /** How many addresses were understood. */
    ObservableValue<Integer> count() {
        return reading.map(read -> read.entries().size());
    }

    /** Whether something stands in the text that is no address, or one a second time. */
    ObservableValue<Boolean> untidy() {
        return reading.map(read -> !read.leftOut().isEmpty()
                || read.pieces().size() > read.entries().size());
    }

    /** Leaves nothing but the addresses that can stand in a whitelist. */
    void tidy() {
        var entries = reading.getValue().entries().stream()
                .limit(IpWhitelist.MAX_ENTRIES)
                .toList();
        plan.whitelist.set(new IpWhitelist(entries).commaSeparated().replace(",", ", "));
    }

    /** What it means that the key would work from everywhere; empty when it would not. */
    ObservableValue<Optional<Message>> unbound() {
        return unbound;
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
        asked.set(Optional.empty());
        request.cancel();
        var site = plan.site.get();
        request = background.run(() -> ownAddress.apply(site), asking, this::addOwn);
    }

    /** Puts addresses behind those that stand there. */
    void add(String addresses) {
        var text = plan.whitelist.get().strip();
        plan.whitelist.set(text.isEmpty() ? addresses : text + ", " + addresses);
    }

    private void addOwn(Optional<String> address) {
        if (address.isEmpty()) {
            asked.set(Optional.of(Message.of("wizard.whitelist.own.unknown")));
            return;
        }
        boolean there = reading.getValue().entries().stream().anyMatch(entry -> entry.covers(address.get()));
        if (there) {
            asked.set(Optional.of(Message.of("wizard.whitelist.own.there", address.get())));
            return;
        }
        add(address.get());
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

    private Optional<Message> explainUnbound() {
        boolean bindsNothing = reading.getValue()
                .whitelist()
                .value()
                .filter(IpWhitelist::isEmpty)
                .isPresent();
        if (!bindsNothing) {
            return Optional.empty();
        }
        return Optional.of(UnusedKey.endsAt(plan.environment.get(), false, clock.instant())
                .map(end -> Message.of("wizard.whitelist.unbound", Environment.LIVE, end))
                .orElseGet(() -> Message.of("wizard.whitelist.unbound", Environment.DEMO)));
    }

    private static Optional<Message> explain(Optional<Problem> problem) {
        return problem.map(found -> switch (found) {
            case Problem.BadEntry(var text, var reason) -> Message.of("problem.address", reason, text);
            case Problem.NothingFound _ -> Message.of("problem.whitelist.NOTHING_FOUND");
            case Problem.TooMany(var count) -> Message.of("problem.whitelist.TOO_MANY", count, IpWhitelist.MAX_ENTRIES);
        });
    }
}
