package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Detail;
import app.latchkey.check.Finding;
import app.latchkey.check.Verdict;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.check.CheckRunner.Examined;
import app.latchkey.vault.Connection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A check of one connection: findings as they become known, then the verdict. */
public final class CheckViewModel {

    private final Desk desk;
    private final CheckRunner runner;
    private final Background background;
    private final ReadOnlyObjectWrapper<Connection> connection;
    private final SearchViewModel search;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<CheckResult>> result = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty running = new SimpleBooleanProperty();
    private Background.Running check = () -> {};
    /** Counts the runs, so that what a dropped one still finds is dropped, too. */
    private int run;

    public CheckViewModel(Desk desk, Connection connection, Background background) {
        this.desk = desk;
        this.runner = new CheckRunner(desk);
        this.background = background;
        this.connection = new ReadOnlyObjectWrapper<>(connection);
        this.search = new SearchViewModel(desk, this.connection, background, this::checkAnew);
    }

    /** As it is now: it is another one once it was moved to the site that knows its key. */
    public ReadOnlyObjectProperty<Connection> connection() {
        return connection.getReadOnlyProperty();
    }

    /** Where the key was made, when the check could not tell. */
    SearchViewModel search() {
        return search;
    }

    /** What to say of failed calls. */
    Failures failures() {
        return desk.failures();
    }

    /** What was found so far, in the order of {@link app.latchkey.check.FindingKind}. */
    public ObservableList<Finding> findings() {
        return findings;
    }

    public ObservableValue<Optional<CheckResult>> result() {
        return result;
    }

    /** The verdict, once the check is through. */
    public ObservableValue<Optional<Verdict>> verdict() {
        return result.map(now -> now.map(CheckResult::verdict));
    }

    /** Whether the key was found good enough to be given to a terminal. */
    public ObservableValue<Boolean> isReady() {
        return verdict().map(now -> now.filter(said -> said == Verdict.READY || said == Verdict.READY_WITH_ADVICE)
                .isPresent());
    }

    /** Why the outcome could not be remembered, if so. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    public ObservableValue<Boolean> running() {
        return running;
    }

    /** The address that is missing where a finding is about one, to be taken to the whitelist on OKX. */
    Optional<String> addressIn(Finding finding) {
        var seen = finding.details().stream()
                .flatMap(detail -> detail instanceof Detail.Addresses(var texts) ? Stream.of(texts) : Stream.empty())
                .toList();
        return switch (finding.cause()) {
            case ADDRESS_OF_OTHER_FAMILY -> seen.getFirst().stream().findFirst();
            case BOUND_WITHOUT_OWN_ADDRESS, BOUND_TO_OTHER_FAMILY ->
                seen.getLast().stream().findFirst();
            default -> finding.failure().flatMap(failures()::addressIn);
        };
    }

    /** What the check came to, as a text that may be posted in public; empty until it is through. */
    Optional<String> report(Texts texts) {
        return result.get().map(found -> new CheckReport(texts).of(connection.get(), found));
    }

    /** Examines the connection from the start; a check that is under way is dropped. */
    public void run() {
        var examined = connection.get();
        check.cancel();
        search.forget();
        findings.clear();
        result.set(Optional.empty());
        problem.set(Optional.empty());
        int thisRun = ++run;
        check = background.run(() -> examine(examined, thisRun), running, this::finish);
    }

    /** Drops the check that is under way. */
    public void cancel() {
        check.cancel();
        search.stop();
        run++;
        running.set(false);
    }

    private void checkAnew(Connection moved) {
        connection.set(moved);
        run();
    }

    private Examined examine(Connection examined, int thisRun) throws InterruptedException {
        return runner.run(examined, finding -> background.show(() -> add(finding, thisRun)));
    }

    private void finish(Examined examined) {
        findings.setAll(examined.result().findings());
        result.set(Optional.of(examined.result()));
        problem.set(examined.problem());
        search.follow(examined.result());
    }

    private void add(Finding finding, int ofRun) {
        if (ofRun == run && result.get().isEmpty()) {
            findings.removeIf(known -> known.kind() == finding.kind());
            findings.add(finding);
            findings.sort(Comparator.comparing(Finding::kind));
        }
    }
}
