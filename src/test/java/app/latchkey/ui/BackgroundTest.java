package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/** Two queues stand for the worker's threads and the FX thread, so that a test says what happens when. */
class BackgroundTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final IllegalStateException failure = new IllegalStateException("nobody planned for it");
    private final List<String> shown = new ArrayList<>();
    private final Background background = new Background(worker::add, screen::add, unexpected::add);

    @Test
    void whatWorkBringsIsShownAndWhatItThrowsIsUnexpected() {
        background.run(() -> "brought", shown::add);
        background.run(this::fail, shown::add);

        runAll();

        assertThat(shown).containsExactly("brought");
        assertThat(unexpected).containsExactly(failure);
    }

    @Test
    void workIsUnderWayUntilItsResultIsShown() {
        var working = new SimpleBooleanProperty();
        background.run(() -> "brought", working, brought -> shown.add(brought + " while working: " + working.get()));
        assertThat(working.get()).isTrue();

        runAll();

        assertThat(shown).containsExactly("brought while working: false");
    }

    @Test
    void workThatFailsUnexpectedlyIsNotUnderWayForEver() {
        var working = new SimpleBooleanProperty();
        background.run(this::fail, working, shown::add);

        runAll();

        assertThat(working.get()).isFalse();
        assertThat(unexpected).containsExactly(failure);
    }

    @Test
    void whoeverHasToGoOnGoesOnAfterAFailureUnlessItWasCancelled() {
        background.runOrElse(this::fail, shown::add, () -> shown.add("on without it"));
        background.runOrElse(this::fail, shown::add, () -> shown.add("never")).cancel();

        runAll();

        assertThat(shown).containsExactly("on without it");
        assertThat(unexpected).containsExactly(failure);
    }

    @Test
    void cancelledWorkShowsNothing() {
        var running = background.run(() -> "brought", shown::add);

        running.cancel();
        runAll();

        assertThat(shown).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void workThatIsCancelledWhileItsResultIsOnItsWayShowsNothingEither() {
        var brought = background.run(() -> "brought", shown::add);
        var failed = background.run(this::fail, shown::add);
        worker.remove().run();
        worker.remove().run();

        brought.cancel();
        failed.cancel();
        runAll();

        assertThat(shown).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void ofADroppedBranchTheWorkGoesOnAndNothingIsHeardOfIt() {
        var done = new ArrayList<String>();
        var branch = background.branch();
        branch.run(() -> done.add("under way"), _ -> shown.add("late"));
        branch.run(this::fail, shown::add);
        branch.show(() -> shown.add("progress"));

        branch.drop();
        branch.run(() -> done.add("started afterwards"), _ -> shown.add("later still"));
        runAll();

        assertThat(done).containsExactly("under way", "started afterwards");
        assertThat(shown).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void whatComesTooLateIsHandedToWhoeverClosesIt() {
        var closed = new ArrayList<String>();
        var branch = background.branch();
        branch.run(() -> "in time", shown::add, closed::add);
        runAll();

        branch.run(() -> "late", shown::add, closed::add);
        branch.drop();
        runAll();

        assertThat(shown).containsExactly("in time");
        assertThat(closed).containsExactly("late");
    }

    @Test
    void theOthersAreHeardAsBefore() {
        background.branch().drop();
        background.run(() -> "the lock screen", shown::add);
        background.branch().run(() -> "the next desk", shown::add);

        runAll();

        assertThat(shown).containsExactly("the lock screen", "the next desk");
    }

    private String fail() {
        throw failure;
    }

    private void runAll() {
        while (!worker.isEmpty() || !screen.isEmpty()) {
            (worker.isEmpty() ? screen : worker).remove().run();
        }
    }
}
