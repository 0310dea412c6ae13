package app.latchkey.ui.shell;

import app.latchkey.funds.Pauser;
import app.latchkey.key.PassphraseGenerator;
import app.latchkey.ui.Background;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Desktop;
import app.latchkey.ui.Places;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.Texts;
import app.latchkey.ui.care.CareRules;
import app.latchkey.ui.funds.FundsModels;
import app.latchkey.ui.watch.NetworkLook;
import app.latchkey.ui.watch.Watch;
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

    /** Looks after the connections while the window is there. */
    Watch watch() {
        return new Watch(
                clock,
                desktop.ticker(),
                background,
                NetworkLook::now,
                () -> preferences.now().watching().isOn(),
                rules(),
                news -> desktop.events().tell("Latchkey", news.text().in(texts)),
                Pauser.sleeping());
    }

    /** What keys need to be in good order, as the user wants to be reminded of it. */
    CareRules rules() {
        return new CareRules(clock, () -> preferences.now().watching().reviewEvery());
    }

    /** Makes what is behind the screens that move funds. */
    FundsModels funds() {
        return new FundsModels(
                background, clock, desktop.ticker(), () -> preferences.now().bigMove());
    }

    /** The same with work of its own. */
    RoomParts on(Background other) {
        return new RoomParts(texts, other, clips, places, desktop, preferences, passphrases, clock);
    }
}
