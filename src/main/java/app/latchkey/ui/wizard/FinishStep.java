package app.latchkey.ui.wizard;

import app.latchkey.check.Verdict;
import app.latchkey.funds.Transfer;
import app.latchkey.key.Environment;
import app.latchkey.key.UnusedKey;
import app.latchkey.ui.Message;
import app.latchkey.ui.care.CareRules;
import app.latchkey.ui.control.Notice;
import app.latchkey.vault.Connection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the wizard came to, in a few sentences. */
final class FinishStep extends StepViewModel {

    /** One sentence of it. */
    record Fact(Notice.Kind kind, Message text) {}

    private final Supplier<Optional<Connection>> connection;
    private final Supplier<Optional<Verdict>> verdict;
    private final Supplier<Optional<Transfer>> moved;
    private final CareRules rules;
    private final InstantSource clock;
    private final ObjectProperty<List<Fact>> facts = new SimpleObjectProperty<>(List.of());
    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);

    FinishStep(
            Supplier<Optional<Connection>> connection,
            Supplier<Optional<Verdict>> verdict,
            Supplier<Optional<Transfer>> moved,
            CareRules rules,
            InstantSource clock) {
        this.connection = connection;
        this.verdict = verdict;
        this.moved = moved;
        this.rules = rules;
        this.clock = clock;
    }

    /** The key as it is saved now; empty when it was removed meanwhile. */
    Optional<Connection> made() {
        return connection.get();
    }

    ObservableValue<List<Fact>> facts() {
        return facts;
    }

    @Override
    void enter() {
        facts.set(connection.get().map(this::factsOf).orElse(List.of()));
    }

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }

    private List<Fact> factsOf(Connection made) {
        var list = new ArrayList<Fact>();
        list.add(new Fact(
                Notice.Kind.GOOD,
                Message.of(
                        "wizard.finish.saved",
                        made.name().value(),
                        made.credentials().apiKey().masked())));
        list.add(verdict.get()
                .map(said -> new Fact(kind(said), Message.of("wizard.finish.verdict." + said)))
                .orElseGet(() -> new Fact(Notice.Kind.CAUTION, Message.of("wizard.finish.unchecked"))));
        list.add(moved.get()
                .map(Transfer::plan)
                .map(plan -> new Fact(
                        Notice.Kind.GOOD,
                        Message.of("wizard.finish.moved", plan.amount().plain(), plan.ccy())))
                .orElseGet(() -> new Fact(Notice.Kind.INFO, Message.of("wizard.finish.notMoved"))));
        list.add(new Fact(Notice.Kind.INFO, Message.of("wizard.finish.terminal")));
        if (made.environment() == Environment.DEMO) {
            list.add(new Fact(Notice.Kind.INFO, Message.of("wizard.finish.terminalDemo")));
        }
        list.add(new Fact(Notice.Kind.INFO, Message.of("wizard.finish.address")));
        list.add(new Fact(Notice.Kind.INFO, Message.of("wizard.finish.care", rules.nextReview(made))));
        UnusedKey.endsAt(made.environment(), !made.whitelist().isEmpty(), clock.instant())
                .ifPresent(end -> list.add(new Fact(Notice.Kind.CAUTION, Message.of("wizard.finish.use", end))));
        list.add(new Fact(Notice.Kind.INFO, Message.of("wizard.finish.leak")));
        return list;
    }

    private static Notice.Kind kind(Verdict verdict) {
        return switch (verdict) {
            case READY, READY_WITH_ADVICE -> Notice.Kind.GOOD;
            case COULD_NOT_BE_CHECKED -> Notice.Kind.CAUTION;
            case NOT_WORKING, UNSAFE -> Notice.Kind.DANGER;
        };
    }
}
