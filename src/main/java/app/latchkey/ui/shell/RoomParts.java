package app.latchkey.ui.shell;

import app.latchkey.key.PassphraseGenerator;
import app.latchkey.ui.Background;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Desktop;
import app.latchkey.ui.Places;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.Texts;
import java.time.InstantSource;

/** What screens are made of, whichever vault is open. */
public record RoomParts(
        Texts texts,
        Background background,
        Clips clips,
        Places places,
        Desktop desktop,
        Preferences preferences,
        PassphraseGenerator passphrases,
        InstantSource clock) {

    /** The same with work of its own. */
    RoomParts on(Background other) {
        return new RoomParts(texts, other, clips, places, desktop, preferences, passphrases, clock);
    }
}
