package app.latchkey.app;

import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import app.latchkey.store.ManyRows;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

/**
 * The activity of a hundred thousand transfers, in the whole program on a window that no display is needed for: how long
 * the window stands still at most while the list is opened, scrolled and filtered.
 */
public final class ActivityBenchmark implements Measurement {

    private static final int TRANSFERS = 100_000;
    private static final double GOAL = 50;
    private static final int A_WHILE = 1_500;
    private static final int STEPS = 120;

    private static final Map<String, String> NO_DISPLAY = Map.of(
            "glass.platform", "Monocle",
            "monocle.platform", "Headless",
            "testfx.robot", "glass",
            "testfx.headless", "true",
            "prism.order", "sw",
            "prism.text", "t2k");

    @Override
    public List<Row> measure() throws Exception {
        NO_DISPLAY.forEach(System::setProperty);
        var data = Files.createTempDirectory("latchkey-bench");
        try (var exchange = PracticeExchange.start(Options.in(data.resolve("exchange")))) {
            PreparedData.oneAccount(data, exchange);
            ManyRows.fill(new DataFolders(data).folder(Workspace.PRACTICE), TRANSFERS);
            try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
                return rows(new Hand());
            }
        } finally {
            Platform.exit();
        }
    }

    private static List<Row> rows(Hand hand) throws Exception {
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
        Thread.sleep(A_WHILE);
        var first = Frames.longest(() -> {
            hand.click("Activity");
            Thread.sleep(A_WHILE);
        });
        hand.see("Funding → Trading").click("Exchange accounts").see("Not checked yet");
        var again = Frames.longest(() -> {
            hand.click("Activity");
            Thread.sleep(A_WHILE);
        });
        hand.see("Funding → Trading");
        var keys = Frames.longest(() -> {
            for (int i = 0; i < STEPS; i++) {
                hand.press(i % 30 == 29 ? KeyCode.END : KeyCode.PAGE_DOWN);
            }
            hand.press(KeyCode.HOME);
            Thread.sleep(A_WHILE);
        });
        var bar = Frames.longest(() -> {
            for (int i = 0; i < STEPS; i++) {
                pull(i / (double) STEPS);
            }
            Thread.sleep(A_WHILE);
        });
        var filter = Frames.longest(() -> {
            hand.choose("Currency", "BTC");
            Thread.sleep(A_WHILE);
            hand.choose("State", "Under way");
            Thread.sleep(A_WHILE);
            hand.click("Clear the filter");
            Thread.sleep(A_WHILE);
        });
        return List.of(
                row("100,000 transfers: opening Activity for the first time, longest frame", first.passed()),
                row("… what the window's thread worked in one frame of it at most", first.worked()),
                row("… opening it again", again.passed()),
                row("… scrolling by keys, to the end and back", keys.passed()),
                row("… pulling the scroll bar through all of them", bar.passed()),
                row("… filtering by currency and state, and clearing it", filter.passed()));
    }

    private static Row row(String what, double frame) {
        return Row.beside(what, frame, "goal", GOAL, "ms");
    }

    private static void pull(double to) throws InterruptedException {
        Eyes.look(() -> {
            Eyes.shown()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .filter(bar ->
                            bar.getOrientation() == Orientation.VERTICAL && bar.getParent() instanceof VirtualFlow)
                    .forEach(bar -> bar.setValue(to * bar.getMax()));
            return true;
        });
        Thread.sleep(16);
    }
}
