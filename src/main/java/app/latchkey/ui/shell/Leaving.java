package app.latchkey.ui.shell;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The way out of a vault and of a workspace: what was typed is sealed, the clipboard cleared, the vault closed. Where the
 * disk refuses what was typed, leaving for good is refused once, with the reason. FX thread only.
 */
final class Leaving {

    private final Background background;
    private final Supplier<Runnable> clearClipboard;

    /** Whether the user was told that leaving loses what the disk did not take; leaving again is then meant. */
    private volatile boolean warned;

    /** While a vault is being closed, whoever wants to leave as well, to quit for instance, waits for it. */
    private boolean closing;

    /** What follows when the vault is closed; the last wish counts. */
    private Runnable afterwards = () -> {};

    /** @param clearClipboard takes a copied secret from it, and returns what is left to do off the FX thread */
    Leaving(Background background, Supplier<Runnable> clearClipboard) {
        this.background = background;
        this.clearClipboard = clearClipboard;
    }

    /** Whether a vault is being closed; if so, this follows instead of what was to follow. */
    boolean isUnderWay(Runnable then) {
        afterwards = then;
        return closing;
    }

    /**
     * Puts the desk away.
     *
     * @param lastWords writes what was typed; blocks
     * @param forGood whether what the disk did not take would be lost
     * @param wayBack called instead of {@code then}, once, if something would be lost; the desk is then still open
     */
    void desk(Desk open, Runnable lastWords, boolean forGood, Runnable wayBack, Runnable then) {
        var clipboard = clearClipboard.get();
        afterwards = then;
        closing = true;
        background.runOrElse(
                () -> staysOpen(open, lastWords, clipboard, forGood),
                wouldLose -> {
                    closing = false;
                    warned = wouldLose || (warned && forGood);
                    if (wouldLose) {
                        wayBack.run();
                    } else {
                        afterwards.run();
                    }
                },
                () -> {
                    closing = false;
                    afterwards.run();
                });
    }

    /**
     * Leaves a workspace whose vault is closed.
     *
     * @param warn called instead of {@code then}, once, if something would be lost; the gate is then still held
     */
    void gate(Gate left, Consumer<Message> warn, Runnable then) {
        background.run(left::unsaved, unsaved -> {
            if (unsaved.isPresent() && !warned) {
                warned = true;
                warn.accept(unsaved.get());
            } else {
                warned = false;
                background.runOrElse(Executors.callable(left::close), _ -> then.run(), then);
            }
        });
    }

    /** The user goes on instead of leaving: the next time, the warning is due again. */
    void stay() {
        warned = false;
    }

    /** Whether the desk was left open after all, because something would be lost; closed whatever goes wrong. Blocks. */
    private boolean staysOpen(Desk open, Runnable lastWords, Runnable clipboard, boolean forGood) {
        boolean wouldLose = false;
        try {
            lastWords.run();
            clipboard.run();
            wouldLose = forGood && !warned && open.vault().draft().isInMemoryOnly();
        } finally {
            if (!wouldLose) {
                open.close().run();
            }
        }
        return wouldLose;
    }
}
