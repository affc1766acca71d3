package org.aidboard.metrics.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was found of late, by what was asked; the one not asked for the longest is forgotten first. Safe for any thread. */
final class Recent<K, V> {

    private final Map<K, V> found;

    Recent(int limit) {
        this.found = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        };
    }

    /** The answer, found now if it is not known; two threads that ask at once may both find it. */
    V get(K asked, Supplier<V> finding) {
        V known;
        synchronized (found) {
            known = found.get(asked);
        }
        if (known != null) {
            return known;
        }
        V fresh = finding.get();
        synchronized (found) {
            found.put(asked, fresh);
        }
        return fresh;
    }
}
