package app.latchkey.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;

/**
 * Builds a page's heavy parts one a frame, after the first, which is the bare page's, so that the window never stands still
 * for all of them together. For the FX thread only, but for {@link #finish()}.
 */
public final class InTurn extends AnimationTimer {

    private final Deque<Runnable> parts;

    /** @param parts each builds one and puts it on the page */
    public InTurn(Stream<Runnable> parts) {
        this.parts = Stream.concat(Stream.of(() -> {}), parts).collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Has a part built after all others, e.g. by one of them. */
    public void then(Runnable part) {
        parts.add(part);
    }

    /** Builds everything that is left at once: for a page off the window, on whichever thread has it. */
    public void finish() {
        while (!parts.isEmpty()) {
            parts.remove().run();
        }
    }

    @Override
    public void handle(long now) {
        parts.remove().run();
        if (parts.isEmpty()) {
            stop();
        }
    }
}
