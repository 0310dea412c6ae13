package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/**
 * A list as long as there are lines, which holds no more than those that were in sight lately. For the FX thread only.
 */
final class Lines extends ObservableListBase<Slot> {

    /** Lines that are read at once. */
    static final int PAGE = 100;

    private static final int MOST_PAGES = 20;

    private final int size;
    private final Map<Integer, List<Slot>> pages = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Slot>> eldest) {
            return size() > MOST_PAGES;
        }
    };

    Lines(int size) {
        this.size = size;
    }

    static int pageOf(int index) {
        return index / PAGE;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Slot get(int index) {
        return page(pageOf(index)).get(index % PAGE);
    }

    /** By its place, and not by a walk through all of them. */
    @Override
    public int indexOf(Object slot) {
        return slot instanceof Slot known && known.index() < size && get(known.index()) == known ? known.index() : -1;
    }

    @Override
    public int lastIndexOf(Object slot) {
        return indexOf(slot);
    }

    @Override
    public boolean contains(Object slot) {
        return indexOf(slot) >= 0;
    }

    /** Whether a page was read and not let go since, or holds nothing. */
    boolean isRead(int page) {
        return page(page).stream().allMatch(Slot::isThere);
    }

    /** The pages that are held with all of their lines. */
    Set<Integer> readPages() {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().stream().allMatch(Slot::isThere))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Puts a page's lines into their places, anew where there were others. */
    void fill(int page, List<ActivityLine> read) {
        var slots = page(page);
        IntStream.range(0, Math.min(slots.size(), read.size()))
                .forEach(i -> slots.get(i).put(read.get(i)));
    }

    /** Lets go of every page but these: its lines may have changed. */
    void keepOnly(Set<Integer> fresh) {
        pages.keySet().retainAll(fresh);
    }

    private List<Slot> page(int number) {
        return pages.computeIfAbsent(number, page -> IntStream.range(page * PAGE, Math.min(size, (page + 1) * PAGE))
                .mapToObj(Slot::new)
                .toList());
    }
}
