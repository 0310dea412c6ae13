package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.files.OwnerOnly;
import app.latchkey.store.ManyRows;
import app.latchkey.ui.Clips;
import app.latchkey.ui.DesktopClipboard;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.ui.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page made where no window shows it, on threads of its own, as it is once after unlocking. */
class OffWindowIT {

    private static final int PAGES = 20;
    private static final int TRANSFERS = 300;
    private static final int CHOICES = 3;

    private final Clips clips = fx(() -> new Clips(
            Clipboard.getSystemClipboard(), DesktopClipboard.none(), () -> 1, new TestTicker(), Later.never()));

    @TempDir
    Path folder;

    private TestDesk test;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws IOException, TimeoutException {
        ManyRows.fill(OwnerOnly.folder(folder.resolve("data")), TRANSFERS);
        test = TestDesk.real(folder.resolve("data"));
        stage = FxToolkit.registerStage(Stage::new);
        FxToolkit.showStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        test.close();
    }

    @Test
    void theyAreWholeAndDisturbNoneThatIsOnTheWindowMeanwhile() throws Throwable {
        var made = new ArrayList<Future<Pane>>();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PAGES; i++) {
                var nowhere = fx(OffWindowIT::nowhere);
                made.add(others.submit(() -> {
                    page().makeAtOnce(nowhere);
                    return nowhere;
                }));
                showOne();
            }
        }

        for (var place : made) {
            assertThat(rows(place.get())).hasSizeGreaterThan(5).allMatch(row -> !row.isEmpty());
            assertThat(place.get().lookupAll(".combo-box > .list-cell"))
                    .as("choices with what is chosen in them")
                    .hasSize(CHOICES);
        }
        WaitForAsyncUtils.checkException();
    }

    private void showOne() {
        var page = fx(this::page);
        fx(() -> {
            stage.setScene(new Scene(page.node()));
            page.enter();
            return page;
        });
        await().until(() -> fx(() -> !rows(page.node()).isEmpty()));
        fx(() -> {
            page.leave();
            return page;
        });
    }

    private ActivityView page() {
        return new ActivityView(ActivityRig.model(test, Optional.empty()), clips, Texts.in(Locale.ENGLISH));
    }

    private static Pane nowhere() {
        return (Pane) new Scene(new StackPane(), 1000, 700).getRoot();
    }

    private static List<TableRow<?>> rows(Node page) {
        return page.lookupAll(".table-row-cell").stream()
                .<TableRow<?>>map(TableRow.class::cast)
                .toList();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }
}
