package app.latchkey.ui.shell;

import app.latchkey.handoff.Sheet;
import app.latchkey.handoff.Target;
import app.latchkey.handoff.Targets;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Screen;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.handoff.HandOffView;
import app.latchkey.ui.handoff.HandOffViewModel;
import app.latchkey.ui.handoff.HandedOver;
import app.latchkey.ui.handoff.SheetSaver;
import app.latchkey.ui.handoff.SheetsPane;
import app.latchkey.ui.handoff.TargetPane;
import app.latchkey.ui.handoff.Whole;
import app.latchkey.ui.password.RevealViewModel;
import app.latchkey.vault.Connection;
import java.util.List;
import java.util.Optional;

/** Makes the screen that gives a key to a terminal. */
final class HandOffRooms {

    private final RoomParts parts;
    private final Desk desk;

    HandOffRooms(RoomParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    /** @param first the name of the target to begin with */
    Screen of(Connection connection, Optional<String> first, Back back) {
        var background = parts.background();
        var keeper = new CareKeeper(desk.vault(), connection.id());
        var handed = new HandedOver(background, keeper);
        var titles = parts.texts().of("handoff.target");
        var model = new HandOffViewModel(
                desk,
                connection,
                background,
                parts.places(),
                parts.clips(),
                parts.clock(),
                target -> titles.get(target.name()));
        model.whenRemembered(() -> handed.read(true));
        return new HandOffView(
                model,
                handed,
                first.flatMap(Targets::named),
                target -> new TargetPane(
                        target, model, sheets -> sheetsPane(sheets, target, model, keeper, handed), parts.texts()),
                back,
                parts.texts());
    }

    private SheetsPane sheetsPane(
            List<Sheet> sheets, Target target, HandOffViewModel model, CareKeeper keeper, HandedOver handed) {
        var desktop = parts.desktop();
        var background = parts.background();
        var saver = new SheetSaver(desktop.files(), background, keeper, parts.clock(), () -> handed.read(true));
        var reveal = new RevealViewModel<Whole>(desk.vault(), _ -> model.text(), background, desktop.ticker());
        return new SheetsPane(sheets, target, model, saver, reveal, desktop.capsLock(), parts.texts());
    }
}
