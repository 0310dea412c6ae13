package app.latchkey.ui.funds;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferPlan;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Several confirmed moves, one after the other: each is sent once the one before was answered, until somebody stops it or
 * OKX or the disk does not go along. For the FX thread only.
 */
final class MoveAll {

    /** Where one of them stands. */
    sealed interface Stand {

        /** Its turn has not come. */
        record Waiting() implements Stand {}

        record Sending() implements Stand {}

        /** It was sent, now or before. */
        record Known(Transfer transfer) implements Stand {}

        /** Nothing of it was sent. */
        record NotSent(Message why) implements Stand {}

        /** Nothing of it was sent, since it was stopped before. */
        record LeftOut() implements Stand {}
    }

    /** One of them. */
    record Line(TransferPlan plan, Stand stand) {

        Line at(Stand now) {
            return new Line(plan, now);
        }
    }

    private final Sender sender;
    private final Background background;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty stopping = new SimpleBooleanProperty();

    MoveAll(Sender sender, Background background) {
        this.sender = sender;
        this.background = background;
    }

    /** All of them, in their order. */
    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyBooleanProperty running() {
        return running;
    }

    /** Whether it ends after the one that is under way. */
    ReadOnlyBooleanProperty stopping() {
        return stopping;
    }

    /** Begins with the first. */
    void begin(List<TransferPlan> plans) {
        lines.setAll(
                plans.stream().map(plan -> new Line(plan, new Stand.Waiting())).toList());
        stopping.set(false);
        running.set(true);
        next();
    }

    /** Sends no further one. */
    void stop() {
        stopping.set(running.get());
    }

    /**
     * The journal tells of every transfer, these among them.
     *
     * @return whether this is one of them
     */
    boolean follow(Transfer changed) {
        return change(
                changed.clientId().value(), line -> line.at(new Stand.Known(Followed.newer(known(line), changed))));
    }

    /** Those that were sent. */
    List<Transfer> made() {
        return lines.stream().flatMap(line -> known(line).stream()).toList();
    }

    private void next() {
        var waiting = lines.stream()
                .filter(line -> line.stand() instanceof Stand.Waiting)
                .toList();
        if (waiting.isEmpty() || stopping.get()) {
            waiting.forEach(line -> put(line.plan(), new Stand.LeftOut()));
            running.set(false);
            stopping.set(false);
            return;
        }
        var plan = waiting.getFirst().plan();
        put(plan, new Stand.Sending());
        background.runOrElse(() -> sender.execute(plan), came -> answered(plan, came), this::giveUp);
    }

    private void answered(TransferPlan plan, Execution execution) {
        switch (sender.stand(execution)) {
            case Stand.Known(var transfer) -> {
                follow(transfer);
                sender.settle(transfer);
            }
            case Stand other -> put(plan, other);
        }
        if (execution instanceof Execution.NotReached || execution instanceof Execution.NotRecorded) {
            stop();
        }
        next();
    }

    /** Nobody knows what happened; the line stays, and the journal tells the rest. */
    private void giveUp() {
        stop();
        next();
    }

    private void put(TransferPlan plan, Stand stand) {
        change(plan.clientId().value(), line -> line.at(stand));
    }

    private boolean change(String clientId, UnaryOperator<Line> change) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).plan().clientId().value().equals(clientId)) {
                lines.set(i, change.apply(lines.get(i)));
                return true;
            }
        }
        return false;
    }

    private static Optional<Transfer> known(Line line) {
        return line.stand() instanceof Stand.Known(var transfer) ? Optional.of(transfer) : Optional.empty();
    }
}
