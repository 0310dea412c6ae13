package app.latchkey.ui.shell;

import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Elsewhere;
import app.latchkey.vault.Elsewhere.Taking;
import app.latchkey.vault.Look;
import app.latchkey.vault.Opening;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Somebody else changed the vault file: both versions are kept, and the user says with which to go on. */
final class ConflictViewModel {

    /** Where the decision leads. */
    interface Ways {

        /** The vault holds what it held; whatever was not saved can be saved again. */
        void mine();

        /** The vault holds what the file held: screens read it anew. */
        void theirs();

        /** The file has another password: the vault is closed, and unlocked with that one. */
        void unlock();
    }

    /**
     * What there is to choose from.
     *
     * @param theirs what lies in the vault's place, for the user
     * @param canTake whether one can go on with it
     */
    record Choice(List<String> mine, Message theirs, boolean canTake) {}

    private final Vault vault;
    private final Background background;
    private final Ways ways;
    private final ObjectProperty<Optional<Choice>> choice = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Path>> kept = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty working = new SimpleBooleanProperty();
    private Runnable next = () -> {};

    ConflictViewModel(Vault vault, Background background, Ways ways) {
        this.vault = vault;
        this.background = background;
        this.ways = ways;
    }

    /** Both versions, once they were looked at. */
    ObservableValue<Optional<Choice>> choice() {
        return choice;
    }

    /** Why a decision could not be carried out. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    ObservableValue<Boolean> working() {
        return working;
    }

    /** Where the other version lies now, once the user has decided. */
    ObservableValue<Optional<Path>> kept() {
        return kept;
    }

    /** Looks at both. */
    void enter() {
        background.run(this::look, found -> choice.set(Optional.of(found)));
    }

    /** Goes on with what this window holds. */
    void keepMine() {
        decide(() -> new Decision(vault.elsewhere().keepMine(), ways::mine));
    }

    /** Goes on with what the file holds. */
    void takeTheirs() {
        decide(() -> switch (vault.elsewhere().takeTheirs()) {
            case Taking.Taken(var _, var mine) -> new Decision(Optional.of(mine), ways::theirs);
            case Taking.MustUnlock(var mine) -> new Decision(Optional.of(mine), ways::unlock);
            case Taking.Nothing(var why) -> throw new NothingToTake(words(why));
        });
    }

    /** The user has read where the other version lies. */
    void goOn() {
        next.run();
    }

    private Choice look() {
        Elsewhere elsewhere = vault.elsewhere();
        var mine = vault.connections().all().stream()
                .map(each -> each.name().value())
                .toList();
        var theirs = elsewhere.look();
        boolean canTake =
                switch (theirs) {
                    case Look.Seen _, Look.OtherKey _ -> true;
                    case Opening.Refused _ -> false;
                };
        return new Choice(mine, words(theirs), canTake);
    }

    private void decide(Callable<Decision> decision) {
        if (working.get()) {
            return;
        }
        problem.set(Optional.empty());
        background.run(
                () -> {
                    try {
                        return new Outcome(Optional.of(decision.call()), Optional.empty());
                    } catch (NothingToTake e) {
                        return new Outcome(Optional.empty(), Optional.of(e.why));
                    } catch (IOException e) {
                        return new Outcome(Optional.empty(), Optional.of(Problems.ofSaving(e)));
                    }
                },
                working,
                this::finish);
    }

    private void finish(Outcome outcome) {
        problem.set(outcome.problem());
        outcome.decision().ifPresent(decision -> {
            next = decision.next();
            kept.set(decision.kept());
            if (decision.kept().isEmpty()) {
                next.run();
            }
        });
    }

    private static Message words(Look look) {
        return switch (look) {
            case Look.Seen(var names) when names.isEmpty() -> Message.of("conflict.theirs.nothing");
            case Look.Seen(var names) ->
                Message.of(
                        "conflict.theirs.some",
                        names.stream().map(ConnectionName::value).toList());
            case Look.OtherKey _ -> Message.of("conflict.theirs.otherKey");
            case Opening.Missing _ -> Message.of("conflict.theirs.removed");
            case Opening.Refused refused -> Problems.ofRefused(refused).why();
        };
    }

    private record Decision(Optional<Path> kept, Runnable next) {}

    private record Outcome(Optional<Decision> decision, Optional<Message> problem) {}

    private static final class NothingToTake extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Message why;

        NothingToTake(Message why) {
            super("The other version cannot be taken");
            this.why = why;
        }
    }
}
