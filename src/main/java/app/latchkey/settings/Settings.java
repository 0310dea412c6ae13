package app.latchkey.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * What the user prefers; holds nothing about accounts or keys.
 *
 * @param lastWorkspace the workspace to open at the next start; none before the first start was finished
 * @param theme light, dark or as the system has it
 * @param idleMinutes minutes without input after which the vault locks, {@value #MIN_IDLE} to {@value #MAX_IDLE}
 * @param language the language of the screens; none follows the system
 * @param window where the main window was; none lets the system place it
 * @param reducedMotion whether animations are left out
 * @param proxy the way to OKX; the practice exchange is on this computer and never takes one
 */
public record Settings(
        Optional<Workspace> lastWorkspace,
        Theme theme,
        int idleMinutes,
        Optional<Locale> language,
        Optional<WindowPlace> window,
        boolean reducedMotion,
        ProxyChoice proxy) {

    public static final int MIN_IDLE = 1;
    public static final int MAX_IDLE = 60;

    /** What holds until the user says otherwise. */
    public static final Settings DEFAULT = new Settings(
            Optional.empty(), Theme.SYSTEM, 5, Optional.empty(), Optional.empty(), false, ProxyChoice.SYSTEM);

    /** Light, dark, or whatever the system shows at the moment. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Settings {
        if (idleMinutes < MIN_IDLE || idleMinutes > MAX_IDLE) {
            throw new IllegalArgumentException("Idle minutes from " + MIN_IDLE + " to " + MAX_IDLE);
        }
    }

    public Settings withLastWorkspace(Workspace last) {
        return new Settings(Optional.of(last), theme, idleMinutes, language, window, reducedMotion, proxy);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(lastWorkspace, chosen, idleMinutes, language, window, reducedMotion, proxy);
    }

    public Settings withIdleMinutes(int minutes) {
        return new Settings(lastWorkspace, theme, minutes, language, window, reducedMotion, proxy);
    }

    public Settings withLanguage(Optional<Locale> chosen) {
        return new Settings(lastWorkspace, theme, idleMinutes, chosen, window, reducedMotion, proxy);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(lastWorkspace, theme, idleMinutes, language, Optional.of(place), reducedMotion, proxy);
    }

    public Settings withReducedMotion(boolean reduced) {
        return new Settings(lastWorkspace, theme, idleMinutes, language, window, reduced, proxy);
    }

    public Settings withProxy(ProxyChoice chosen) {
        return new Settings(lastWorkspace, theme, idleMinutes, language, window, reducedMotion, chosen);
    }
}
