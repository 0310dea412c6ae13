package app.latchkey.ui.shell;

import app.latchkey.funds.Pauser;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Screen;
import app.latchkey.ui.accounts.AccountsView;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.accounts.ConnectionView;
import app.latchkey.ui.accounts.KeptSecret;
import app.latchkey.ui.accounts.RemoveView;
import app.latchkey.ui.accounts.RemoveViewModel;
import app.latchkey.ui.activity.ActivityView;
import app.latchkey.ui.activity.ActivityViewModel;
import app.latchkey.ui.care.CareView;
import app.latchkey.ui.care.CareViewModel;
import app.latchkey.ui.care.LeakView;
import app.latchkey.ui.care.LeakViewModel;
import app.latchkey.ui.check.CheckAllView;
import app.latchkey.ui.check.CheckAllViewModel;
import app.latchkey.ui.check.CheckView;
import app.latchkey.ui.check.CheckViewModel;
import app.latchkey.ui.check.CheckWays;
import app.latchkey.ui.check.HistoryView;
import app.latchkey.ui.check.HistoryViewModel;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.funds.FundsView;
import app.latchkey.ui.funds.FundsViewModel;
import app.latchkey.ui.handoff.RotateView;
import app.latchkey.ui.handoff.RotateViewModel;
import app.latchkey.ui.password.RevealViewModel;
import app.latchkey.ui.wizard.HalfMade;
import app.latchkey.ui.wizard.HalfMadeView;
import app.latchkey.ui.wizard.Wizards;
import app.latchkey.vault.Connection;
import app.latchkey.vault.DraftContents;
import java.util.Optional;

/** Makes the screens of an open vault, each when it is first shown. */
final class Rooms {

    private final RoomParts parts;
    private final Shell shell;
    private final Wizards wizards;
    private final PageLink.Factory links;

    Rooms(RoomParts parts, Shell shell) {
        this.parts = parts;
        this.shell = shell;
        this.links = new PageLink.Factory(parts.texts(), parts.clips());
        this.wizards = new Wizards(
                parts.texts(),
                parts.background(),
                parts.clips(),
                parts.places(),
                parts.passphrases(),
                parts.clock(),
                new Wizards.Ways(
                        () -> shell.go(Destination.ACCOUNTS),
                        shell::newKey,
                        () -> shell.goTo(Workspace.REAL),
                        (desk, made) -> handOff(desk, made, Optional.empty()),
                        shell::patience));
    }

    Screen at(Destination destination, Desk desk) {
        return switch (destination) {
            case ACCOUNTS ->
                new AccountsView(
                        new AccountsViewModel(desk, parts.background(), parts.clock(), ways(desk)), parts.texts());
            case FUNDS -> funds(desk, Optional.empty());
            case ACTIVITY -> new ActivityView(new ActivityViewModel(desk, parts.background()), parts.texts());
            case SETTINGS -> new SettingsRooms(parts, shell, desk).settings();
        };
    }

    Screen newKey(Desk desk) {
        return wizards.forNewKey(desk);
    }

    Screen existingKey(Desk desk) {
        return wizards.forExistingKey(desk);
    }

    Screen edited(Desk desk, Connection connection) {
        return wizards.forSaved(desk, connection);
    }

    /** What is to become of a key that is half made. */
    Screen halfMade(HalfMade half, Runnable giveUp) {
        return new HalfMadeView(half, parts.texts(), shell::resume, giveUp, this::back);
    }

    Screen resumed(Desk desk, DraftContents draft) {
        return wizards.resumed(desk, draft);
    }

    private Screen funds(Desk desk, Optional<Connection> first) {
        return new FundsView(
                desk.vault().connections().all(),
                first,
                connection -> new FundsViewModel(desk, connection, parts.background(), parts.clock()),
                parts.texts());
    }

    private AccountsViewModel.Ways ways(Desk desk) {
        return new AccountsViewModel.Ways() {
            @Override
            public void newKey() {
                shell.newKey();
            }

            @Override
            public void existingKey() {
                shell.existingKey();
            }

            @Override
            public void resume() {
                shell.resume();
            }

            @Override
            public void view(Connection connection) {
                var desktop = parts.desktop();
                var screen = new ConnectionView(
                        connection,
                        desk.vault(),
                        parts.clips(),
                        new RevealViewModel<KeptSecret>(
                                desk.vault(),
                                which -> which.in(desk.vault(), connection.id()),
                                parts.background(),
                                desktop.ticker()),
                        desktop.capsLock(),
                        this,
                        Rooms.this::back,
                        parts.texts());
                shell.showAt(Destination.ACCOUNTS, screen);
            }

            @Override
            public void edit(Connection connection) {
                shell.edit(connection);
            }

            @Override
            public void check(Connection connection) {
                var model = new CheckViewModel(desk, connection, parts.background());
                var checkWays = new CheckWays(
                        Optional.of(this::edit),
                        Optional.of(this::moveFunds),
                        parts.places(),
                        parts.clips(),
                        parts.background());
                shell.showAt(
                        Destination.ACCOUNTS,
                        new CheckView(
                                model, checkWays, now -> history(now, desk, this), Rooms.this::back, parts.texts()));
            }

            @Override
            public void checkAll() {
                var model = new CheckAllViewModel(desk, parts.background(), Pauser.sleeping());
                shell.showAt(
                        Destination.ACCOUNTS, new CheckAllView(model, this::check, Rooms.this::back, parts.texts()));
            }

            @Override
            public void moveFunds(Connection connection) {
                shell.showAt(Destination.FUNDS, funds(desk, Optional.of(connection)));
            }

            @Override
            public void handOff(Connection connection, Optional<String> target) {
                Rooms.this.handOff(desk, connection, target);
            }

            @Override
            public void replace(Connection connection) {
                var model = new RotateViewModel(desk, connection, parts.background(), parts.places(), parts.clock());
                shell.showAt(Destination.ACCOUNTS, new RotateView(model, parts.texts(), links, this, Rooms.this::back));
            }

            @Override
            public void care(Connection connection) {
                var model = new CareViewModel(desk, connection, parts.background(), parts.places(), parts.clock());
                shell.showAt(Destination.ACCOUNTS, new CareView(model, parts.texts(), links, this, Rooms.this::back));
            }

            @Override
            public void leaked(Connection connection) {
                var model = new LeakViewModel(desk, connection, parts.background(), parts.places(), parts.clock());
                shell.showAt(Destination.ACCOUNTS, new LeakView(model, parts.texts(), links, this, Rooms.this::back));
            }

            @Override
            public void remove(Connection connection) {
                var model = new RemoveViewModel(desk, connection, parts.background(), parts.places(), Rooms.this::back);
                shell.showAt(Destination.ACCOUNTS, new RemoveView(model, parts.texts(), links, Rooms.this::back));
            }
        };
    }

    private void handOff(Desk desk, Connection connection, Optional<String> target) {
        shell.showAt(Destination.ACCOUNTS, new HandOffRooms(parts, desk).of(connection, target, this::back));
    }

    private void history(Connection connection, Desk desk, AccountsViewModel.Ways ways) {
        var model = new HistoryViewModel(desk, connection, parts.background());
        shell.showAt(Destination.ACCOUNTS, new HistoryView(model, () -> ways.check(connection), parts.texts()));
    }

    private void back() {
        shell.go(Destination.ACCOUNTS);
    }
}
