package app.latchkey.ui.shell;

import app.latchkey.key.Secret;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Screen;
import app.latchkey.ui.control.PageLink;
import app.latchkey.ui.copies.LockedShelf;
import app.latchkey.ui.copies.RestoreView;
import app.latchkey.ui.copies.RestoreViewModel;
import app.latchkey.ui.start.ForgottenView;
import app.latchkey.ui.start.ForgottenViewModel;
import app.latchkey.ui.start.NewVaultView;
import app.latchkey.ui.start.NewVaultViewModel;
import app.latchkey.ui.start.TakeInView;
import app.latchkey.ui.start.TakeInViewModel;
import app.latchkey.ui.start.UnlockView;
import app.latchkey.ui.start.UnlockViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the screens before a closed vault, and leads between them. */
final class Doorstep {

    private final RoomParts parts;
    private final Consumer<Screen> show;
    private final Supplier<Optional<Boolean>> capsLock;

    /** @param show fills the window with a screen */
    Doorstep(RoomParts parts, Consumer<Screen> show) {
        this.parts = parts;
        this.show = show;
        this.capsLock = parts.desktop().capsLock();
    }

    /** @param opened receives the desk of whatever vault is opened */
    void stand(Gate gate, Consumer<Desk> opened) {
        show.accept(gate.hasVault() ? unlock(gate, opened) : newVault(gate, opened));
    }

    private Screen unlock(Gate gate, Consumer<Desk> opened) {
        var model =
                new UnlockViewModel(gate, parts.background(), parts.desktop().ticker(), opened);
        return new UnlockView(model, capsLock, new Ways(gate, opened), parts.texts());
    }

    private Screen newVault(Gate gate, Consumer<Desk> opened) {
        return new NewVaultView(
                making(gate, gate::create, opened), capsLock, new Ways(gate, opened)::takeIn, parts.texts());
    }

    private NewVaultViewModel making(Gate gate, Function<Secret, Gate.Unlocking> how, Consumer<Desk> opened) {
        return new NewVaultViewModel(gate, parts.background(), how, opened);
    }

    private final class Ways implements UnlockView.Ways {

        private final Gate gate;
        private final Consumer<Desk> opened;

        Ways(Gate gate, Consumer<Desk> opened) {
            this.gate = gate;
            this.opened = opened;
        }

        @Override
        public void restore() {
            var model = new RestoreViewModel(
                    new LockedShelf(gate, opened),
                    parts.background(),
                    parts.desktop().ticker());
            show.accept(new RestoreView(model, capsLock, parts.texts().of("copies.locked"), this::back, parts.texts()));
        }

        @Override
        public void takeIn() {
            parts.desktop().files().toOpen(parts.texts().get("takeIn.title")).ifPresent(file -> {
                var model = new TakeInViewModel(
                        gate, file, parts.background(), parts.desktop().ticker(), opened);
                show.accept(new TakeInView(model, capsLock, this::back, parts.texts()));
            });
        }

        @Override
        public void startNew() {
            var model = new ForgottenViewModel(
                    gate, parts.background(), parts.places(), making(gate, gate::startNew, opened));
            var links = new PageLink.Factory(parts.texts(), parts.clips());
            show.accept(new ForgottenView(model, capsLock, links, this::back, parts.texts()));
        }

        private void back() {
            stand(gate, opened);
        }
    }
}
