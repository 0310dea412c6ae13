package app.latchkey.ui.shell;

import app.latchkey.key.ApiPage;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.Places;
import app.latchkey.ui.Texts;
import app.latchkey.ui.practice.RehearsalViewModel;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;

/** The menu that only the Practice workspace has: the exchange's pages, its problems, and starting over. */
final class PracticeMenu extends Menu {

    PracticeMenu(Texts all, Places places, RehearsalViewModel rehearsal, Runnable startOver) {
        super(all.get("menu.practice"));
        var texts = all.of("menu.practice");
        getItems()
                .addAll(
                        MainMenu.item(texts.get("keys"), null, () -> openKeys(places)),
                        MainMenu.item(texts.get("assets"), null, () -> openAssets(places)),
                        new SeparatorMenuItem(),
                        MainMenu.item(texts.get("rehearse"), KeyCode.R, rehearsal::toggle),
                        MainMenu.item(texts.get("startOver"), null, startOver));
    }

    private static void openKeys(Places places) {
        places.open(ApiPage.of(places.web(Site.PRACTICE), Environment.LIVE));
    }

    private static void openAssets(Places places) {
        places.open(places.web(Site.PRACTICE).resolve("/balance"));
    }
}
