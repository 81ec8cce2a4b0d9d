package vn.hoctap.drive;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long requests took, by what they were for. */
public final class Times {

    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

    /**
     * Of one kind of request, in milliseconds.
     *
     * @param p99 99 of 100 were not slower
     */
    public record Summary(int count, double p50, double p95, double p99, double most) {}

    public void took(String what, long nanos) {
        this.nanos.computeIfAbsent(what, it -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    public Map<String, Summary> summaries() {
        var found = new TreeMap<String, Summary>();
        nanos.forEach((what, all) -> found.put(what, summary(all)));
        return found;
    }

    private static Summary summary(ConcurrentLinkedQueue<Long> all) {
        var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Summary(
                sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return Math.round(sorted[Math.max(0, place)] / 10_000.0) / 100.0;
    }

    /** The value in the middle; of an even number the mean of both. */
    public static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
