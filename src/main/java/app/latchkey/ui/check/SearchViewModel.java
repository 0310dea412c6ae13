package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Finding;
import app.latchkey.check.FindingKind;
import app.latchkey.check.KeySearch;
import app.latchkey.check.Outcome;
import app.latchkey.check.SearchResult;
import app.latchkey.check.SiteReply;
import app.latchkey.key.Site;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Looks for where a key was made that its check found nowhere: on OKX's other sites after the user has agreed, in the
 * site's other environment at once.
 */
final class SearchViewModel {

    /** Where the search stands. */
    enum Stage {
        /** Nothing to look for. */
        NONE,
        /** The user may ask OKX's other sites. */
        OFFERED,
        /** The user is asked whether the key may go there. */
        CONSENT,
        /** Under way. */
        ASKING,
        /** It came to a result. */
        TOLD
    }

    private static final List<FindingKind> WHERE_IT_BELONGS =
            List.of(FindingKind.SITE, FindingKind.KEY_KNOWN, FindingKind.ENVIRONMENT);

    private final ObjectProperty<FindingKind> about = new SimpleObjectProperty<>(FindingKind.KEY_KNOWN);
    private final Desk desk;
    private final ObservableValue<Connection> connection;
    private final Background background;
    private final Consumer<Connection> moved;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.NONE);
    private final ObservableList<SiteReply> replies = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<SearchResult>> result = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private boolean amongSites;
    /** Counts the searches, so that what a stopped one still hears is dropped. */
    private int run;

    private Background.Running search = () -> {};

    /** @param moved called with the connection once it was saved with the site and environment that know its key */
    SearchViewModel(
            Desk desk, ObservableValue<Connection> connection, Background background, Consumer<Connection> moved) {
        this.desk = desk;
        this.connection = connection;
        this.background = background;
        this.moved = moved;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage;
    }

    Connection connection() {
        return connection.getValue();
    }

    /** Whether it is other sites that are asked, and not the other environment. */
    boolean isAmongSites() {
        return amongSites;
    }

    /** The sites that may be asked, in their order. */
    List<Site> sites() {
        return connection().site().others();
    }

    /** What was heard so far. */
    ObservableList<SiteReply> replies() {
        return replies;
    }

    ObservableValue<Optional<SearchResult>> result() {
        return result;
    }

    /** Where the key turned out to be, when it did. */
    Optional<SiteReply> found() {
        return result.get().flatMap(now -> switch (now) {
            case SearchResult.Found found -> Optional.of(found.there());
            case SearchResult.NotFound _, SearchResult.Stopped _ -> Optional.empty();
        });
    }

    /** Why the connection could not be changed, if so. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** The finding that the search is about. */
    ObservableValue<FindingKind> about() {
        return about;
    }

    /** Offers what can be done about what a check found out about the key. */
    void follow(CheckResult check) {
        WHERE_IT_BELONGS.stream()
                .map(check::finding)
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .findFirst()
                .ifPresent(this::follow);
    }

    private void follow(Finding key) {
        about.set(key.kind());
        switch (key.cause()) {
            case KEY_UNKNOWN, KEY_MALFORMED, WRONG_SITE -> {
                amongSites = true;
                stage.set(Stage.OFFERED);
            }
            case WRONG_ENVIRONMENT -> tryOtherEnvironment();
            default -> {}
        }
    }

    /** Asks whether the key may go to OKX's other sites. */
    void offer() {
        problem.set(Optional.empty());
        stage.set(Stage.CONSENT);
    }

    /** It may not. */
    void decline() {
        stage.set(Stage.OFFERED);
    }

    /** It may: asks them, one after the other. */
    void agree() {
        var clients = clients();
        var sites = sites();
        var first = connection().environment();
        int thisRun = ++run;
        ask(() ->
                desk.search().amongSites(sites, first, clients, reply -> background.show(() -> hear(reply, thisRun))));
    }

    /** Searches once more as before: the consent holds for the same sites. */
    void repeat() {
        if (amongSites) {
            agree();
        } else {
            tryOtherEnvironment();
        }
    }

    /** Whether the connection is being changed. */
    ObservableValue<Boolean> saving() {
        return saving;
    }

    /** Ends the search; what was heard so far stays. */
    void stop() {
        search.cancel();
        if (stage.get() == Stage.ASKING) {
            tell(new SearchResult.Stopped(replies));
        }
    }

    /** Saves the connection with the site and environment that know its key. */
    void use() {
        found().filter(_ -> !saving.get()).ifPresent(there -> {
            problem.set(Optional.empty());
            background.run(() -> save(there), saving, this::finish);
        });
    }

    /** Starts from nothing, for another check. */
    void forget() {
        search.cancel();
        stage.set(Stage.NONE);
        result.set(Optional.empty());
        problem.set(Optional.empty());
        replies.clear();
    }

    /** The key goes nowhere it has not been, so nobody needs to be asked. */
    private void tryOtherEnvironment() {
        amongSites = false;
        var clients = clients();
        var site = connection().site();
        var other = connection().environment().other();
        ask(() -> desk.search().inEnvironment(site, other, clients));
    }

    private void ask(Callable<SearchResult> asking) {
        replies.clear();
        result.set(Optional.empty());
        stage.set(Stage.ASKING);
        search = background.runOrElse(asking, this::tell, () -> tell(new SearchResult.Stopped(replies)));
    }

    private KeySearch.Clients clients() {
        var now = connection();
        return (site, environment) -> desk.exchange().connect(now, site, environment);
    }

    private void hear(SiteReply reply, int ofRun) {
        if (ofRun == run && stage.get() == Stage.ASKING) {
            replies.add(reply);
        }
    }

    private void tell(SearchResult told) {
        result.set(Optional.of(told));
        replies.setAll(told.replies());
        stage.set(Stage.TOLD);
    }

    private Saved save(SiteReply there) {
        var id = connection().id();
        try {
            desk.vault().update(id, known -> known.at(there.site(), there.environment()));
            return new Saved(desk.vault().connections().withId(id), Optional.empty());
        } catch (IOException e) {
            return new Saved(Optional.empty(), Optional.of(Problems.ofSaving(e)));
        }
    }

    private void finish(Saved saved) {
        problem.set(saved.problem());
        saved.connection().ifPresent(moved);
    }

    private record Saved(Optional<Connection> connection, Optional<Message> problem) {}
}
