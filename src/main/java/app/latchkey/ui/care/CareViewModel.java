package app.latchkey.ui.care;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Loading;
import app.latchkey.ui.Message;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.vault.Connection;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** How a saved key stands, and its review by the user. */
public final class CareViewModel {

    /** What only the user can say in a review. */
    public enum Question {
        STILL_USED,
        NOBODY_ELSE,
        PERMISSIONS,
        ADDRESSES,
        SECOND_FACTOR
    }

    private final Desk desk;
    private final Connection connection;
    private final Background background;
    private final CareRules rules;
    private final InstantSource clock;
    private final CareKeeper keeper;
    private final PageOpening apiPage;
    private final Loading<List<CareFact>> loading;
    private final ObjectProperty<List<CareFact>> facts = new SimpleObjectProperty<>(List.of());
    private final Map<Question, BooleanProperty> answers =
            Arrays.stream(Question.values()).collect(Collectors.toMap(Function.identity(), _ -> answer()));
    private final ObservableValue<Boolean> answered = Bindings.createBooleanBinding(
            () -> answers.values().stream().allMatch(BooleanProperty::get),
            answers.values().toArray(Observable[]::new));
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty reviewed = new SimpleBooleanProperty();
    private final BooleanProperty keptAlive = new SimpleBooleanProperty();
    private final BooleanProperty ends = new SimpleBooleanProperty();
    private boolean isKeptAlive;

    public CareViewModel(
            Desk desk,
            Connection connection,
            Background background,
            Places places,
            CareRules rules,
            InstantSource clock) {
        this.desk = desk;
        this.connection = connection;
        this.background = background;
        this.rules = rules;
        this.clock = clock;
        this.keeper = new CareKeeper(desk.vault(), connection.id());
        this.apiPage = PageOpening.ofApiKeys(connection, places, background);
        this.loading = new Loading<>(background, this::look, this::show);
        keptAlive.subscribe((_, wanted) -> keepAlive(wanted));
    }

    private static BooleanProperty answer() {
        return new SimpleBooleanProperty();
    }

    public Connection connection() {
        return connection;
    }

    public ObservableValue<List<CareFact>> facts() {
        return facts;
    }

    /** The reading of the facts. */
    public Loading<?> loading() {
        return loading;
    }

    /** Whether the user has said yes to a question. */
    public BooleanProperty answer(Question question) {
        return Objects.requireNonNull(answers.get(question));
    }

    /** Whether all questions are answered with yes: only then is the review done. */
    public ObservableValue<Boolean> answered() {
        return answered;
    }

    /** In how many days after a review the user is reminded of the next one. */
    long reviewDays() {
        return rules.reviewEvery().toDays();
    }

    /** Whether it has been reviewed just now. */
    public ObservableValue<Boolean> reviewed() {
        return reviewed;
    }

    /** Why the review could not be written down, if so. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Whether the key ends when it is not used, so that it could be kept alive. */
    public ObservableValue<Boolean> ends() {
        return ends;
    }

    /** Whether checks may keep the key alive; changes are written down. */
    public BooleanProperty keptAlive() {
        return keptAlive;
    }

    private void keepAlive(boolean wanted) {
        if (wanted == isKeptAlive) {
            return;
        }
        isKeptAlive = wanted;
        background.run(
                () -> desk.choices().keepAlive(connection.id(), wanted),
                kept -> problem.set(kept ? Optional.empty() : Optional.of(Message.of("problem.checkNotKept"))));
    }

    /** Where permissions, addresses and the key itself can be seen and changed. */
    public PageOpening apiPage() {
        return apiPage;
    }

    /** Looks at how it stands. */
    public void enter() {
        loading.begin();
        background.run(() -> desk.choices().keepsAlive(connection.id()), known -> {
            isKeptAlive = known;
            keptAlive.set(known);
        });
    }

    private void show(List<CareFact> now) {
        facts.set(now);
        ends.set(now.stream().anyMatch(fact -> fact.subject() == CareFact.Subject.USE));
    }

    private List<CareFact> look() {
        var now = desk.vault().connections().withId(connection.id()).orElse(connection);
        return rules.of(now, desk.history().latest(connection.id().toString()));
    }

    /** Writes down that it was reviewed now; only once everything is answered. */
    public void review() {
        if (!answered.getValue()) {
            return;
        }
        var now = clock.instant();
        background.run(() -> keeper.change(care -> care.withReviewed(now)), said -> {
            problem.set(said);
            reviewed.set(said.isEmpty());
            enter();
        });
    }
}
