package app.latchkey.ui.shell;

import app.latchkey.settings.Settings.Language;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The menu bar: everything that can be done from everywhere. */
final class MainMenu extends MenuBar {

    /**
     * @param practice what the Practice workspace has besides
     * @param spoken the language that was chosen
     * @param workspace the open one, if any
     * @param unlocked whether a vault is open
     */
    MainMenu(
            Texts all,
            Shell shell,
            Menu practice,
            Language spoken,
            ObservableValue<Optional<Workspace>> workspace,
            ObservableValue<Boolean> unlocked) {
        var texts = all.of("menu");
        var locked = unlocked.map(open -> !open);

        var add = item(texts.get("add"), KeyCode.N, () -> shell.toWizard(WizardWays::newKey));
        var existing = item(texts.get("existing"), null, () -> shell.toWizard(WizardWays::existingKey));
        var lock = item(texts.get("lock"), KeyCode.L, shell::lock);
        for (var item : new MenuItem[] {add, existing, lock}) {
            item.disableProperty().bind(locked);
        }
        var other = item("", null, shell::switchWorkspace);
        other.textProperty()
                .bind(workspace.map(
                        now -> texts.get("switch." + now.orElse(Workspace.REAL).name())));
        other.disableProperty().bind(workspace.map(Optional::isEmpty));
        var quit = item(texts.get("quit"), KeyCode.Q, shell::quit);
        var app = new Menu(
                texts.get("app"),
                null,
                add,
                existing,
                new SeparatorMenuItem(),
                other,
                lock,
                item(texts.get("hearAgain"), KeyCode.J, shell::hearAgain),
                item(texts.get("copyScreen"), null, shell::copyScreen),
                new SeparatorMenuItem(),
                languages(all, shell, spoken),
                new SeparatorMenuItem(),
                quit);

        practice.visibleProperty().bind(workspace.map(now -> now.equals(Optional.of(Workspace.PRACTICE))));
        practice.disableProperty().bind(locked);
        var help = item(texts.get("helpHere"), null, shell::toggleHelp);
        help.setAccelerator(new KeyCodeCombination(KeyCode.F1));
        getMenus().addAll(app, practice, new Menu(texts.get("help"), null, help));
        setUseSystemMenuBar(true);
    }

    /** Here, because whoever cannot read the screens has to find it before there are settings. */
    private static Menu languages(Texts all, Shell shell, Language spoken) {
        var menu = new Menu(all.get("menu.language"));
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            var item = new RadioMenuItem(all.get("settings.language." + language.name()));
            item.setToggleGroup(group);
            item.setSelected(language == spoken);
            item.setOnAction(_ -> shell.speak(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    static MenuItem item(String text, @Nullable KeyCode key, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(true);
        item.setOnAction(_ -> action.run());
        if (key != null) {
            item.setAccelerator(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
        }
        return item;
    }
}
