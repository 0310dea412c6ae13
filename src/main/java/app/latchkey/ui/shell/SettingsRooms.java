package app.latchkey.ui.shell;

import app.latchkey.ui.Desk;
import app.latchkey.ui.Screen;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.copies.OpenShelf;
import app.latchkey.ui.copies.RestoreView;
import app.latchkey.ui.copies.RestoreViewModel;
import app.latchkey.ui.settings.ChangePasswordView;
import app.latchkey.ui.settings.ChangePasswordViewModel;
import app.latchkey.ui.settings.SettingsView;
import app.latchkey.ui.settings.SettingsViewModel;
import app.latchkey.ui.settings.VaultCopyViewModel;

/** Makes the settings, and the screens about the open vault itself that they lead to. */
final class SettingsRooms implements SettingsView.Ways {

    private final RoomParts parts;
    private final Shell shell;
    private final Desk desk;

    SettingsRooms(RoomParts parts, Shell shell, Desk desk) {
        this.parts = parts;
        this.shell = shell;
        this.desk = desk;
    }

    Screen settings() {
        var desktop = parts.desktop();
        return new SettingsView(
                new SettingsViewModel(parts.preferences()),
                new VaultCopyViewModel(desk.vault(), desktop.files(), parts.background()),
                desktop.events(),
                this,
                new ProblemLine(parts.texts(), parts.preferences().problem()),
                parts.texts());
    }

    @Override
    public void changePassword() {
        var model = new ChangePasswordViewModel(
                desk.vault(), parts.background(), parts.desktop().ticker());
        show(new ChangePasswordView(model, parts.desktop().capsLock(), this::back, parts.texts()));
    }

    @Override
    public void restore() {
        var shelf = new OpenShelf(desk.vault(), () -> shell.go(Destination.ACCOUNTS));
        var model =
                new RestoreViewModel(shelf, parts.background(), parts.desktop().ticker());
        var lead = parts.texts().of("copies.open");
        show(new RestoreView(model, parts.desktop().capsLock(), lead, this::back, parts.texts()));
    }

    @Override
    public void speak() {
        shell.speak(parts.preferences().now().language());
    }

    private void show(Screen screen) {
        shell.showAt(Destination.SETTINGS, screen);
    }

    private void back() {
        shell.go(Destination.SETTINGS);
    }
}
