package app.latchkey.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;

/**
 * Builds a page's heavy parts one a frame, so that the window never stands still for all of them together. For the FX
 * thread only.
 */
public final class InTurn extends AnimationTimer {

    private final Deque<Runnable> parts;

    /** @param parts each builds one and puts it on the page */
    public InTurn(Stream<Runnable> parts) {
        this.parts = parts.collect(Collectors.toCollection(ArrayDeque::new));
    }

    @Override
    public void handle(long now) {
        parts.remove().run();
        if (parts.isEmpty()) {
            stop();
        }
    }
}
