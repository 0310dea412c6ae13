package app.latchkey.ui.shell;

import app.latchkey.key.ApiPage;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.ui.practice.RehearsalViewModel;
import java.net.URI;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** The menu that only the Practice workspace has: the exchange's pages, its problems, and starting over. */
final class PracticeMenu extends Menu {

    private final RoomParts parts;
    private final Supplier<Window> owner;

    /** @param owner the window over which it is said that a page could not be opened */
    PracticeMenu(RoomParts parts, RehearsalViewModel rehearsal, Runnable startOver, Supplier<Window> owner) {
        super(parts.texts().get("menu.practice"));
        this.parts = parts;
        this.owner = owner;
        var texts = parts.texts().of("menu.practice");
        getItems()
                .addAll(
                        MainMenu.item(texts.get("keys"), null, this::openKeys),
                        MainMenu.item(texts.get("assets"), null, this::openAssets),
                        new SeparatorMenuItem(),
                        MainMenu.item(texts.get("rehearse"), KeyCode.R, rehearsal::toggle),
                        MainMenu.item(texts.get("startOver"), null, startOver));
    }

    private void openKeys() {
        open(ApiPage.of(web(), Environment.LIVE));
    }

    private void openAssets() {
        open(web().resolve("/balance"));
    }

    private URI web() {
        return parts.places().web(Site.PRACTICE);
    }

    private void open(URI page) {
        parts.background().run(() -> parts.places().open(page), opened -> {
            if (!opened) {
                NoBrowserDialog.show(owner.get(), parts.texts(), parts.clips(), page);
            }
        });
    }
}
