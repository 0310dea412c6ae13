package app.latchkey.settings;

import java.util.Optional;

/** A copy of settings in which one can be another, before they are settings again. */
final class SettingsCopy {

    Optional<Workspace> lastWorkspace;
    Settings.Theme theme;
    Settings.Locking locking;
    int clipboardSeconds;
    Settings.Language language;
    Settings.TextSize textSize;
    Optional<WindowPlace> window;
    boolean reducedMotion;
    ProxyChoice proxy;
    Settings.Watching watching;
    int bigMove;

    SettingsCopy(Settings original) {
        lastWorkspace = original.lastWorkspace();
        theme = original.theme();
        locking = original.locking();
        clipboardSeconds = original.clipboardSeconds();
        language = original.language();
        textSize = original.textSize();
        window = original.window();
        reducedMotion = original.reducedMotion();
        proxy = original.proxy();
        watching = original.watching();
        bigMove = original.bigMove();
    }

    Settings settings() {
        return new Settings(
                lastWorkspace,
                theme,
                locking,
                clipboardSeconds,
                language,
                textSize,
                window,
                reducedMotion,
                proxy,
                watching,
                bigMove);
    }
}
