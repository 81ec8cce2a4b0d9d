package vn.hoctap.quiz;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Remembers what never changes once it is there, the most recently used of it; for many threads.
 *
 * @param <K> what it is asked for by
 * @param <V> what is remembered
 */
final class Kept<K, V> {

    private final Map<K, V> values;

    /**
     * @param most how many are remembered
     */
    Kept(int most) {
        values =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    /**
     * @param read finds what is not remembered; what it does not find is asked for again
     */
    Map<K, V> all(Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        var found = new HashMap<K, V>();
        var missing = new LinkedHashSet<K>();
        synchronized (values) {
            for (var key : keys) {
                var value = values.get(key);
                if (value == null) {
                    missing.add(key);
                } else {
                    found.put(key, value);
                }
            }
        }
        if (!missing.isEmpty()) {
            var fresh = read.apply(missing);
            synchronized (values) {
                values.putAll(fresh);
            }
            found.putAll(fresh);
        }
        return found;
    }

    /** The same for a single one. */
    Optional<V> one(K key, Function<K, Optional<V>> read) {
        var all =
                all(
                        Set.of(key),
                        asked ->
                                read.apply(key)
                                        .map(value -> Map.of(key, value))
                                        .orElseGet(Map::of));
        return Optional.ofNullable(all.get(key));
    }
}
