package app.latchkey.practice;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets its oldest entry when there are too many, so that nobody can make it grow. */
final class NewestOnly<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    NewestOnly(int most) {
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
