package app.latchkey.ui.settings;

import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Language;
import app.latchkey.settings.Settings.Locking;
import app.latchkey.settings.Settings.TextSize;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.settings.Settings.Watching;
import app.latchkey.ui.Message;
import app.latchkey.ui.Preferences;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What the user prefers; every change that makes sense holds at once and is remembered. */
public final class SettingsViewModel {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,7}");

    private final Preferences preferences;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize;
    private final ObjectProperty<Language> language;
    private final BooleanProperty stillness;
    private final BooleanProperty locksWhenIdle;
    private final StringProperty idleMinutes;
    private final ObservableValue<Optional<Message>> idleProblem;
    private final BooleanProperty locksWhenMinimised;
    private final StringProperty clipboardSeconds;
    private final ObservableValue<Optional<Message>> clipboardProblem;
    private final StringProperty bigMove;
    private final ObservableValue<Optional<Message>> bigMoveProblem;
    private final BooleanProperty watches;
    private final StringProperty reviewDays;
    private final ObservableValue<Optional<Message>> reviewProblem;
    private final ProxyViewModel proxy;

    public SettingsViewModel(Preferences preferences) {
        this.preferences = preferences;
        this.proxy = new ProxyViewModel(preferences);
        var now = preferences.now();
        theme = new SimpleObjectProperty<>(now.theme());
        theme.subscribe((_, chosen) -> preferences.change(settings -> settings.withTheme(chosen)));
        textSize = new SimpleObjectProperty<>(now.textSize());
        textSize.subscribe((_, chosen) -> preferences.change(settings -> settings.withTextSize(chosen)));
        language = new SimpleObjectProperty<>(now.language());
        language.subscribe((_, chosen) -> preferences.change(settings -> settings.withLanguage(chosen)));
        stillness = new SimpleBooleanProperty(now.reducedMotion());
        stillness.subscribe((_, still) -> preferences.change(settings -> settings.withReducedMotion(still)));

        watches = new SimpleBooleanProperty(now.watching().isOn());
        watches.subscribe((_, wanted) -> changeWatching(watching -> watching.isOn(wanted)));
        reviewDays = new SimpleStringProperty(String.valueOf(now.watching().reviewDays()));
        reviewDays.subscribe(
                (_, text) -> days(text).ifPresent(days -> changeWatching(watching -> watching.reviewDays(days))));
        reviewProblem = reviewDays.map(
                text -> outside(days(text), "problem.review.OUT_OF_RANGE", Watching.MIN_REVIEW, Watching.MAX_REVIEW));

        locksWhenIdle = new SimpleBooleanProperty(now.locking().whenIdle());
        locksWhenIdle.subscribe((_, locks) -> change(locking -> locking.whenIdle(locks)));
        idleMinutes = new SimpleStringProperty(String.valueOf(now.locking().idleMinutes()));
        idleMinutes.subscribe(
                (_, text) -> minutes(text).ifPresent(minutes -> change(locking -> locking.idleMinutes(minutes))));
        idleProblem = idleMinutes.map(
                text -> outside(minutes(text), "problem.idle.OUT_OF_RANGE", Locking.MIN_IDLE, Locking.MAX_IDLE));
        locksWhenMinimised = new SimpleBooleanProperty(now.locking().whenMinimised());
        locksWhenMinimised.subscribe((_, locks) -> change(locking -> locking.whenMinimised(locks)));

        clipboardSeconds = new SimpleStringProperty(String.valueOf(now.clipboardSeconds()));
        clipboardSeconds.subscribe((_, text) -> seconds(text)
                .ifPresent(seconds -> preferences.change(settings -> settings.withClipboardSeconds(seconds))));
        clipboardProblem = clipboardSeconds.map(text -> outside(
                seconds(text), "problem.clipboard.OUT_OF_RANGE", Settings.MIN_CLIPBOARD, Settings.MAX_CLIPBOARD));

        bigMove = new SimpleStringProperty(String.valueOf(now.bigMove()));
        bigMove.subscribe((_, text) ->
                dollars(text).ifPresent(dollars -> preferences.change(settings -> settings.withBigMove(dollars))));
        bigMoveProblem =
                bigMove.map(text -> outside(dollars(text), "problem.bigMove.OUT_OF_RANGE", 0, Settings.MAX_BIG_MOVE));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /** What will be spoken once Latchkey begins anew. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Whether nothing moves by itself. */
    public BooleanProperty stillness() {
        return stillness;
    }

    public BooleanProperty locksWhenIdle() {
        return locksWhenIdle;
    }

    /** As typed; {@value Locking#MIN_IDLE} to {@value Locking#MAX_IDLE}. */
    public StringProperty idleMinutes() {
        return idleMinutes;
    }

    public ObservableValue<Optional<Message>> idleProblem() {
        return idleProblem;
    }

    public BooleanProperty locksWhenMinimised() {
        return locksWhenMinimised;
    }

    /** As typed; {@value Settings#MIN_CLIPBOARD} to {@value Settings#MAX_CLIPBOARD}. */
    public StringProperty clipboardSeconds() {
        return clipboardSeconds;
    }

    public ObservableValue<Optional<Message>> clipboardProblem() {
        return clipboardProblem;
    }

    /** US dollars, as typed; 0 to {@value Settings#MAX_BIG_MOVE}. */
    public StringProperty bigMove() {
        return bigMove;
    }

    public ObservableValue<Optional<Message>> bigMoveProblem() {
        return bigMoveProblem;
    }

    /** Whether connections are looked after without being asked. */
    public BooleanProperty watches() {
        return watches;
    }

    /** As typed; {@value Watching#MIN_REVIEW} to {@value Watching#MAX_REVIEW}. */
    public StringProperty reviewDays() {
        return reviewDays;
    }

    public ObservableValue<Optional<Message>> reviewProblem() {
        return reviewProblem;
    }

    /** The way to OKX. */
    public ProxyViewModel proxy() {
        return proxy;
    }

    private void change(UnaryOperator<Locking> change) {
        preferences.change(settings -> settings.withLocking(change.apply(settings.locking())));
    }

    private void changeWatching(UnaryOperator<Watching> change) {
        preferences.change(settings -> settings.withWatching(change.apply(settings.watching())));
    }

    private static Optional<Integer> days(String text) {
        return number(text, Watching.MIN_REVIEW, Watching.MAX_REVIEW);
    }

    private static Optional<Integer> minutes(String text) {
        return number(text, Locking.MIN_IDLE, Locking.MAX_IDLE);
    }

    private static Optional<Integer> seconds(String text) {
        return number(text, Settings.MIN_CLIPBOARD, Settings.MAX_CLIPBOARD);
    }

    private static Optional<Integer> dollars(String text) {
        return number(text, 0, Settings.MAX_BIG_MOVE);
    }

    private static Optional<Integer> number(String text, int least, int most) {
        return Optional.of(text.strip())
                .filter(typed -> WHOLE_NUMBER.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    private static Optional<Message> outside(Optional<Integer> number, String key, int least, int most) {
        return number.isPresent() ? Optional.empty() : Optional.of(Message.of(key, least, most));
    }
}
