package app.latchkey.ui.settings;

import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.ui.Message;
import app.latchkey.ui.Preferences;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What the user prefers; every change that makes sense holds at once and is remembered. */
public final class SettingsViewModel {

    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

    private final ObjectProperty<Theme> theme;
    private final StringProperty idleMinutes;
    private final ObservableValue<Optional<Message>> idleProblem;
    private final ProxyViewModel proxy;

    public SettingsViewModel(Preferences preferences) {
        theme = new SimpleObjectProperty<>(preferences.now().theme());
        idleMinutes = new SimpleStringProperty(String.valueOf(preferences.now().idleMinutes()));
        idleProblem = idleMinutes.map(text -> parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("problem.idle.OUT_OF_RANGE", Settings.MIN_IDLE, Settings.MAX_IDLE)));
        proxy = new ProxyViewModel(preferences);
        theme.subscribe((_, chosen) -> preferences.change(settings -> settings.withTheme(chosen)));
        idleMinutes.subscribe((_, text) ->
                parse(text).ifPresent(minutes -> preferences.change(settings -> settings.withIdleMinutes(minutes))));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** As typed; {@value Settings#MIN_IDLE} to {@value Settings#MAX_IDLE}. */
    public StringProperty idleMinutes() {
        return idleMinutes;
    }

    public ObservableValue<Optional<Message>> idleProblem() {
        return idleProblem;
    }

    /** The way to OKX. */
    public ProxyViewModel proxy() {
        return proxy;
    }

    private static Optional<Integer> parse(String text) {
        return Optional.of(text.strip())
                .filter(typed -> MINUTES.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(minutes -> minutes >= Settings.MIN_IDLE && minutes <= Settings.MAX_IDLE);
    }
}
