package app.latchkey.ui.activity;

import app.latchkey.funds.Activity;
import app.latchkey.funds.ActivityFilter;
import app.latchkey.ui.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads the pages in sight, one at a time, the one asked for last first: whoever pulls the scroll bar past a thousand
 * pages waits for none of them. For the FX thread only.
 */
final class Pager {

    /** The window shows lines of two at most. */
    private static final int IN_SIGHT = 3;

    private final Activity activity;
    private final Background background;
    private final Deque<Integer> inSight = new ArrayDeque<>();
    private ActivityFilter filter = ActivityFilter.ALL;
    private Lines lines = new Lines(0);
    private Background.Running reading = () -> {};
    private boolean isReading;

    Pager(Activity activity, Background background) {
        this.activity = activity;
        this.background = background;
    }

    /** The list whose pages are read from now on. */
    void begin(ActivityFilter wanted, Lines list) {
        end();
        filter = wanted;
        lines = list;
        next();
    }

    void end() {
        reading.cancel();
        isReading = false;
    }

    /** A place came into sight. */
    void want(Slot slot) {
        int page = Lines.pageOf(slot.index());
        inSight.removeFirstOccurrence(page);
        inSight.addFirst(page);
        if (inSight.size() > IN_SIGHT) {
            inSight.removeLast();
        }
        next();
    }

    /** Nothing is in sight any more. */
    void forget() {
        inSight.clear();
    }

    Set<Integer> inSight() {
        return Set.copyOf(inSight);
    }

    private void next() {
        if (!isReading) {
            inSight.stream().filter(page -> !lines.isRead(page)).findFirst().ifPresent(this::read);
        }
    }

    private void read(int page) {
        isReading = true;
        var question = filter;
        reading = background.runOrElse(
                () -> ActivityReading.page(activity, question, page),
                read -> {
                    isReading = false;
                    lines.fill(page, read);
                    if (lines.isRead(page)) {
                        next();
                    }
                },
                () -> isReading = false);
    }
}
