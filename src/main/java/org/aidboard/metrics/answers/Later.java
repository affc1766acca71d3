package org.aidboard.metrics.answers;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts that are found when somebody looks at them. */
final class Later<K> extends AbstractMap<K, Integer> {

    private final Supplier<Map<K, Integer>> counting;
    private volatile @Nullable Map<K, Integer> counts;

    Later(Supplier<Map<K, Integer>> counting) {
        this.counting = counting;
    }

    private Map<K, Integer> counts() {
        Map<K, Integer> known = counts;
        if (known == null) {
            known = counting.get();
            counts = known;
        }
        return known;
    }

    @Override
    public Set<Entry<K, Integer>> entrySet() {
        return counts().entrySet();
    }

    @Override
    public @Nullable Integer get(@Nullable Object key) {
        return counts().get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return counts().containsKey(key);
    }
}
