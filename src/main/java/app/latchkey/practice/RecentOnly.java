package app.latchkey.practice;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not used for longest when there is too much in it, so that nobody can make it grow. */
final class RecentOnly<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    RecentOnly(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
