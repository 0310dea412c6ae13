package app.latchkey.ui.handoff;

import app.latchkey.check.CheckHistory;
import app.latchkey.check.Verdict;
import app.latchkey.handoff.CardField;
import app.latchkey.handoff.CardField.Label;
import app.latchkey.handoff.Handout;
import app.latchkey.handoff.Handover;
import app.latchkey.handoff.Knobs.Knob;
import app.latchkey.handoff.Sheet;
import app.latchkey.handoff.Target;
import app.latchkey.handoff.VariableNames;
import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.Places;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.ui.care.CareRules;
import app.latchkey.vault.Connection;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Who gets a key, and what they get. Whatever was copied is remembered as handed over. */
public final class HandOffViewModel {

    private final Desk desk;
    private final Connection connection;
    private final Background background;
    private final Places places;
    private final Clips clips;
    private final InstantSource clock;
    private final CareKeeper keeper;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableValue<List<Target>> found;
    private final ObjectProperty<Optional<Target>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<VariableNames> names = new SimpleObjectProperty<>(VariableNames.AGENT_TRADE_KIT);
    private final ObjectProperty<Optional<Handout>> handout = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Sheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty bound = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Verdict>> verdict = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> sentence = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private Optional<Target> first = Optional.empty();
    private final ObservableValue<Optional<Message>> knobs;
    private Runnable remembered = () -> {};

    /** @param title what a target is called in the user's language, to be found by */
    public HandOffViewModel(
            Desk desk,
            Connection connection,
            Background background,
            Places places,
            Clips clips,
            InstantSource clock,
            Function<Target, String> title) {
        this.desk = desk;
        this.connection = connection;
        this.background = background;
        this.places = places;
        this.clips = clips;
        this.clock = clock;
        this.keeper = new CareKeeper(desk.vault(), connection.id());
        this.found = search.map(wanted -> TargetSearch.of(wanted, title));
        this.knobs = chosen.flatMap(target -> names.map(_ -> target.map(this::told)));
        names.subscribe((_, _) -> chosen.get().ifPresent(this::write));
    }

    public Connection connection() {
        return connection;
    }

    /** What the user looks for. */
    public StringProperty search() {
        return search;
    }

    /** The targets that are called so, in the order in which they are offered. */
    public ObservableValue<List<Target>> found() {
        return found;
    }

    public ObservableValue<Optional<Target>> chosen() {
        return chosen;
    }

    /** What variables are called, for targets that take any names. */
    public ObjectProperty<VariableNames> names() {
        return names;
    }

    /** What the chosen target gets; closed when another is chosen and when the screen is left. */
    public ObservableValue<Optional<Handout>> handout() {
        return handout;
    }

    /** The sheet that is looked at, of those in the handout. */
    public ObjectProperty<Optional<Sheet>> sheet() {
        return sheet;
    }

    /** Why it could not be remembered that the key was handed over, if so. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Whether the key is bound to addresses, as far as is known. */
    public ObservableValue<Boolean> bound() {
        return bound;
    }

    public boolean isLeaked() {
        return keeper.now().leaked().isPresent();
    }

    /** How site and environment get into what the target gets; empty while none is chosen. */
    public ObservableValue<Optional<Message>> knobs() {
        return knobs;
    }

    private Message told(Target target) {
        var knobs = target.knobs(handover(connection));
        return Message.of(
                "handoff.knobs",
                told("handoff.site", knobs.site(), Message.of("site", connection.site())),
                told("handoff.environment", knobs.environment(), Message.of("environment", connection.environment())));
    }

    private static Message told(String key, Knob knob, Message about) {
        return Message.of(key, knob.how(), about, knob.literal());
    }

    /** What the last check came to, where there was one. */
    public ObservableValue<Optional<Verdict>> verdict() {
        return verdict;
    }

    /** What that verdict means, in a sentence that a person can act on. */
    public ObservableValue<Optional<Message>> sentence() {
        return sentence;
    }

    private static Message sentence(CheckHistory.Entry check) {
        return check.inTheWay()
                .map(kind -> Message.of("check.notHere", kind))
                .orElseGet(() -> Message.of("check.verdict." + check.verdict() + ".text"));
    }

    /** Whether the user is to say first that such a key is to be given away all the same. */
    public ObservableValue<Boolean> asking() {
        return asking;
    }

    /** Looks what the last check said, and begins with a target if one is named, unless that is to be asked first. */
    public void enter(Optional<Target> wanted) {
        first = wanted;
        background.run(() -> desk.history().latest(connection.id().toString()), this::begin);
    }

    private void begin(Optional<CheckHistory.Entry> lastCheck) {
        bound.set(CareRules.isBound(connection, lastCheck));
        sentence.set(lastCheck.map(HandOffViewModel::sentence));
        verdict.set(lastCheck.map(CheckHistory.Entry::verdict));
        asking.set(verdict.get().filter(Verdict::asksBeforeHandOff).isPresent());
        if (!asking.get()) {
            first.ifPresent(this::choose);
        }
    }

    /** The key is to be given away all the same. */
    public void goOn() {
        asking.set(false);
        first.ifPresent(this::choose);
    }

    public void choose(Target target) {
        write(target);
        chosen.set(Optional.of(target));
    }

    /** Back to the choice. */
    public void chooseAnother() {
        chosen.set(Optional.empty());
        forget();
    }

    /** Overwrites what was made for the target. */
    public void forget() {
        sheet.set(Optional.empty());
        var old = handout.get();
        handout.set(Optional.empty());
        old.ifPresent(Handout::close);
    }

    private void write(Target target) {
        forget();
        var made = desk.vault().connections().withId(connection.id()).map(saved -> target.write(handover(saved)));
        if (made.isPresent() && made.get() instanceof Handout.Sheets(var sheets)) {
            sheet.set(Optional.of(sheets.getFirst()));
        }
        handout.set(made);
    }

    private Handover handover(Connection saved) {
        return new Handover(
                saved.name().value(),
                saved.site(),
                saved.site().rest().orElseGet(() -> places.web(saved.site())),
                saved.environment(),
                saved.credentials(),
                names.get());
    }

    /** A copy of the sheet that is looked at, the caller's to close; empty when there is none any more. */
    public Optional<Secret> text() {
        return sheet.get().map(Sheet::text);
    }

    /** Copies all of the sheet. */
    public void copySheet() {
        sheet.get().ifPresent(shown -> {
            try (var text = shown.text()) {
                if (shown.hasSecrets()) {
                    clips.copySecret(text);
                    remember();
                } else {
                    clips.copy(shown.masked());
                }
            }
        });
    }

    /** Copies what goes into one field of a form; whoever takes the secret key has the key, though the form stays open. */
    public void copy(CardField field) {
        if (field.label().isSecret()) {
            clips.copySecret(field.content());
            if (field.label() == Label.SECRET_KEY) {
                remember();
            }
        } else {
            clips.copy(field.content().withChars(String::new));
        }
    }

    /** The form is filled in. */
    public void filledIn() {
        clips.clearNow();
        remember();
    }

    /** Has somebody told when a hand-off was remembered. */
    public void whenRemembered(Runnable listener) {
        remembered = listener;
    }

    private void remember() {
        chosen.get().ifPresent(target -> {
            var now = clock.instant();
            background.run(() -> keeper.remember(target.name(), now, Optional.empty()), said -> {
                problem.set(said);
                remembered.run();
            });
        });
    }
}
