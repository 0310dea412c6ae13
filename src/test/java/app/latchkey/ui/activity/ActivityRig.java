package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ActivityLine;
import app.latchkey.funds.Transfer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.Told;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Activity as tests look at it. */
final class ActivityRig {

    private ActivityRig() {}

    /** The screen's model; a file is saved where that place is. */
    static ActivityViewModel model(TestDesk test, Optional<Path> place) {
        var files = new FileDialogs() {
            @Override
            public Optional<Path> toOpen(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(String title, String suggestedName) {
                return place;
            }
        };
        return new ActivityViewModel(test.desk, files, Later.never());
    }

    /** The same, entered. */
    static ActivityViewModel entered(TestDesk test, Optional<Path> place) {
        var model = model(test, place);
        model.enter();
        return model;
    }

    static ActivityViewModel entered(TestDesk test) {
        return entered(test, Optional.empty());
    }

    static List<ActivityLine> lines(ActivityViewModel model) {
        return model.lines().getValue().stream()
                .map(slot -> slot.line().getValue().orElseThrow())
                .toList();
    }

    static Transfer onlyTransfer(ActivityViewModel model) {
        assertThat(lines(model)).singleElement().isInstanceOf(ActivityLine.Moved.class);
        return ((ActivityLine.Moved) lines(model).getFirst()).transfer();
    }

    static Bill bill(String billId, String type, String clientId) {
        return Told.bill(Map.of(
                "billId",
                billId,
                "ccy",
                "USDT",
                "clientId",
                clientId,
                "balChg",
                "1.5",
                "type",
                type,
                "ts",
                TestDesk.NOW.toEpochMilli()));
    }
}
