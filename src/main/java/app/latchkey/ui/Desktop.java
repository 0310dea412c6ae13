package app.latchkey.ui;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the desktop does for the screens, so that tests can hold it.
 *
 * @param ticker counts seconds
 * @param clipboard the desktop's own, behind JavaFX's
 * @param events sleep and locked sessions
 * @param files asks for files
 * @param capsLock whether Caps Lock is on; empty where the system does not tell; asked on the FX thread
 */
public record Desktop(
        Ticker ticker,
        DesktopClipboard clipboard,
        SystemEvents events,
        FileDialogs files,
        Supplier<Optional<Boolean>> capsLock) {}
