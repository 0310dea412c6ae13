package app.latchkey.ui.shell;

import app.latchkey.funds.Pauser;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Screen;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.accounts.ConnectionView;
import app.latchkey.ui.accounts.KeptSecret;
import app.latchkey.ui.accounts.RemoveView;
import app.latchkey.ui.accounts.RemoveViewModel;
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
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.handoff.RotateView;
import app.latchkey.ui.handoff.RotateViewModel;
import app.latchkey.ui.password.RevealViewModel;
import app.latchkey.vault.Connection;
import java.util.Optional;

/** Everything that can be done with one exchange account, each on a screen that leads back to where one came from. */
final class AccountWays implements AccountsViewModel.Ways {

    private final RoomParts parts;
    private final Shell shell;
    private final Rooms rooms;
    private final Desk desk;
    private final PageLink.Factory links;
    private final Back back;

    /** Those that lead back to the exchange accounts. */
    AccountWays(RoomParts parts, Shell shell, Rooms rooms, Desk desk) {
        this(parts, shell, rooms, desk, new Back(parts.texts().get("connection.back"), () -> home(shell)));
    }

    private AccountWays(RoomParts parts, Shell shell, Rooms rooms, Desk desk, Back back) {
        this.parts = parts;
        this.shell = shell;
        this.rooms = rooms;
        this.desk = desk;
        this.links = new PageLink.Factory(parts.texts(), parts.clips());
        this.back = back;
    }

    private static void home(Shell shell) {
        shell.go(Destination.ACCOUNTS);
    }

    /** The same from another screen, which they lead back to. */
    private AccountWays from(String key, Runnable screen) {
        return new AccountWays(parts, shell, rooms, desk, new Back(parts.texts().get(key), screen));
    }

    private void show(Screen screen) {
        shell.showAt(Destination.ACCOUNTS, screen);
    }

    @Override
    public void newKey() {
        shell.toWizard(WizardWays::newKey);
    }

    @Override
    public void activity() {
        shell.go(Destination.ACTIVITY);
    }

    @Override
    public void successor(Connection old) {
        shell.toWizard(ways -> ways.successor(old));
    }

    @Override
    public void existingKey() {
        shell.toWizard(WizardWays::existingKey);
    }

    @Override
    public void resume() {
        shell.toWizard(WizardWays::resume);
    }

    @Override
    public void giveUp() {
        shell.toWizard(WizardWays::giveUp);
    }

    @Override
    public void view(Connection connection) {
        var desktop = parts.desktop();
        var reveal = new RevealViewModel<KeptSecret>(
                desk.vault(), which -> which.in(desk.vault(), connection.id()), parts.background(), desktop.ticker());
        show(new ConnectionView(
                connection,
                parts.rules().nextReview(connection),
                desk.vault(),
                parts.clips(),
                reveal,
                desktop.capsLock(),
                this,
                back,
                parts.texts()));
    }

    @Override
    public void edit(Connection connection) {
        shell.toWizard(ways -> ways.edit(connection));
    }

    @Override
    public void check(Connection connection) {
        var model = new CheckViewModel(desk, connection, parts.background());
        var remedies = new CheckWays(
                Optional.of(this::edit),
                Optional.of(this::moveFunds),
                parts.places(),
                parts.clips(),
                parts.background());
        show(new CheckView(model, remedies, this, this::history, back, parts.texts()));
    }

    private void history(Connection connection) {
        var model = new HistoryViewModel(desk, connection, parts.background());
        show(new HistoryView(model, () -> check(connection), parts.texts()));
    }

    @Override
    public void checkAll() {
        checkAll(new CheckAllViewModel(desk, parts.background(), Pauser.sleeping()));
    }

    /** One that was looked at more closely leads back to all that was found. */
    private void checkAll(CheckAllViewModel model) {
        var ways = from("check.all.back", () -> checkAll(model));
        show(new CheckAllView(model, ways::check, back, parts.texts()));
    }

    @Override
    public void moveFunds(Connection connection) {
        shell.showAt(Destination.FUNDS, rooms.funds(desk, Optional.of(connection)));
    }

    @Override
    public void handOff(Connection connection, Optional<String> target) {
        show(new HandOffRooms(parts, desk).of(connection, target, back));
    }

    @Override
    public void replace(Connection connection) {
        var model = new RotateViewModel(desk, connection, parts.background(), parts.places(), parts.clock());
        var ways = from("rotate.back", () -> replace(connection));
        show(new RotateView(model, parts.texts(), links, ways, back));
    }

    @Override
    public void care(Connection connection) {
        var model =
                new CareViewModel(desk, connection, parts.background(), parts.places(), parts.rules(), parts.clock());
        show(new CareView(model, parts.texts(), links, this, back));
    }

    @Override
    public void leaked(Connection connection) {
        var model = new LeakViewModel(desk, connection, parts.background(), parts.places(), parts.clock());
        show(new LeakView(model, parts.texts(), links, this, back));
    }

    @Override
    public void remove(Connection connection) {
        var model = new RemoveViewModel(desk, connection, parts.background(), parts.places(), () -> home(shell));
        var ways = from("remove.back", () -> remove(connection));
        show(new RemoveView(model, parts.texts(), links, ways, back.go()));
    }
}
