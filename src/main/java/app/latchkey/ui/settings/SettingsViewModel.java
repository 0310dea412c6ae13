package app.latchkey.ui.settings;

import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.ui.Preferences;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the user prefers; every change holds at once and is remembered. */
public final class SettingsViewModel {

    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Integer> idleMinutes;

    public SettingsViewModel(Preferences preferences) {
        theme = new SimpleObjectProperty<>(preferences.now().theme());
        idleMinutes = new SimpleObjectProperty<>(preferences.now().idleMinutes());
        theme.subscribe((_, chosen) -> preferences.change(settings -> settings.withTheme(chosen)));
        idleMinutes.subscribe((_, chosen) -> preferences.change(settings -> settings.withIdleMinutes(chosen)));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** {@value Settings#MIN_IDLE} to {@value Settings#MAX_IDLE}. */
    public ObjectProperty<Integer> idleMinutes() {
        return idleMinutes;
    }
}
