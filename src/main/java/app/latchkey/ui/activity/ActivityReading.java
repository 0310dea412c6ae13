package app.latchkey.ui.activity;

import app.latchkey.funds.Activity;
import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.ActivityFilter.Sender;
import app.latchkey.funds.ActivityLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The list as it is now, as far as it is in sight.
 *
 * @param size how many lines there are
 * @param pages the lines of those pages that were asked for
 * @param currencies that any line is about
 * @param hasRemoved whether any line is of a connection that was removed
 */
record ActivityReading(
        ActivityFilter filter,
        int size,
        Map<Integer, List<ActivityLine>> pages,
        List<String> currencies,
        boolean hasRemoved) {

    /**
     * What is to be read.
     *
     * @param pages in sight
     * @param removed who removed connections are
     */
    record Question(ActivityFilter filter, Set<Integer> pages, Sender.Removed removed) {}

    /** Reads it; blocks. */
    static ActivityReading of(Activity activity, Question question) {
        return new ActivityReading(
                question.filter(),
                activity.count(question.filter()),
                question.pages().stream()
                        .collect(
                                Collectors.toMap(Function.identity(), page -> page(activity, question.filter(), page))),
                activity.currencies(),
                activity.count(ActivityFilter.of(question.removed())) > 0);
    }

    static List<ActivityLine> page(Activity activity, ActivityFilter filter, int page) {
        return activity.page(filter, Lines.PAGE, page * Lines.PAGE);
    }
}
