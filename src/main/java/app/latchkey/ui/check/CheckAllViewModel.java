package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Verdict;
import app.latchkey.funds.Pauser;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The check of every connection at once: how far it is, and what it came to. */
public final class CheckAllViewModel {

    private final Desk desk;
    private final Background background;
    private final CheckRunner runner;
    private final Pauser pauser;
    private final ObservableList<AllRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ObservableValue<Number> done;
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private Background.Running checks = () -> {};
    /** Counts the runs, so that what a dropped one still finds is dropped, too. */
    private int run;

    /** @param pauser waits between the checks of keys whose account is not known */
    public CheckAllViewModel(Desk desk, Background background, Pauser pauser) {
        this.desk = desk;
        this.background = background;
        this.pauser = pauser;
        this.runner = new CheckRunner(desk);
        this.done = Bindings.createLongBinding(
                () -> rows.stream().filter(row -> row.result().isPresent()).count(), rows);
    }

    ObservableList<AllRow> rows() {
        return rows;
    }

    Failures failures() {
        return desk.failures();
    }

    ObservableValue<Boolean> running() {
        return running;
    }

    /** How many are through. */
    ObservableValue<Number> done() {
        return done;
    }

    /** Why a verdict could not be remembered, if so. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** How many came to each verdict; those that none came to are left out. */
    Map<Verdict, Long> summary() {
        var counts = new EnumMap<Verdict, Long>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> {
            long many = rows.stream().filter(row -> row.has(verdict)).count();
            if (many > 0) {
                counts.put(verdict, many);
            }
        });
        return counts;
    }

    /** Checks all of them from the start. */
    public void run() {
        cancel();
        rows.clear();
        goOn();
    }

    /** Checks those that were not checked yet. */
    public void goOn() {
        cancel();
        var known =
                rows.stream().collect(Collectors.toMap(row -> row.connection().id(), AllRow::result));
        rows.setAll(desk.vault().connections().all().stream()
                .map(each -> new AllRow(each, false, known.getOrDefault(each.id(), Optional.empty())))
                .toList());
        problem.set(Optional.empty());
        var connections = rows.stream()
                .filter(row -> row.result().isEmpty())
                .map(AllRow::connection)
                .toList();
        var progress = progress(run);
        checks = background.run(
                () -> {
                    new ManyChecks(this::check, pauser).run(connections, progress);
                    return true;
                },
                running,
                _ -> {});
    }

    /** One of them is about to be checked by itself, and mended perhaps: what was found here no longer counts. */
    void lookCloser(Connection connection) {
        replace(connection, AllRow::waiting);
    }

    private void replace(Connection connection, Function<Connection, AllRow> now) {
        rows.replaceAll(row -> row.connection().id().equals(connection.id()) ? now.apply(row.connection()) : row);
    }

    /** Drops the checks that are under way, and those to come; what was found stays. */
    public void cancel() {
        checks.cancel();
        run++;
        running.set(false);
        rows.replaceAll(row -> row.running() ? AllRow.waiting(row.connection()) : row);
    }

    private CheckResult check(Connection connection) throws InterruptedException {
        var examined = runner.run(connection, _ -> {});
        examined.problem().ifPresent(why -> background.show(() -> problem.set(Optional.of(why))));
        return examined.result();
    }

    private ManyChecks.Progress progress(int ofRun) {
        return new ManyChecks.Progress() {
            @Override
            public void begins(Connection connection) {
                tell(connection, its -> new AllRow(its, true, Optional.empty()));
            }

            @Override
            public void ends(Connection connection, CheckResult result) {
                tell(connection, its -> new AllRow(its, false, Optional.of(result)));
            }

            private void tell(Connection connection, Function<Connection, AllRow> now) {
                background.show(() -> {
                    if (ofRun == run) {
                        replace(connection, now);
                    }
                });
            }
        };
    }
}
