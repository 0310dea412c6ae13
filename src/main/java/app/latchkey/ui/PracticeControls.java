package app.latchkey.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What can be asked of the practice exchange beside what OKX can be asked. {@code app} implements it. Blocking; safe on
 * any thread but the FX thread.
 */
public interface PracticeControls {

    /** How long a problem lasts, or is still to last. */
    sealed interface Span {

        /** It happens so often: to the next transfers, if it is about transfers, else to the next requests. */
        record Times(int times) implements Span {}

        /** It lasts a while. */
        record Lasting(Duration time) implements Span {}

        /** It lasts until somebody ends it. */
        record UntilEnded() implements Span {}
    }

    /**
     * How a problem stands.
     *
     * @param usual how long it lasts once it is begun
     * @param left what is left of it; empty while it is not on
     */
    record Standing(Rehearsal what, Span usual, Optional<Span> left) {}

    /**
     * The problems that this exchange can have; which are on can change by itself, and by other hands.
     *
     * @throws IOException when the exchange does not answer, as with the other methods
     */
    List<Standing> standings() throws IOException;

    /** Begins a problem, or begins it anew. */
    List<Standing> begin(Rehearsal what) throws IOException;

    List<Standing> end(Rehearsal what) throws IOException;

    List<Standing> endAll() throws IOException;
}
