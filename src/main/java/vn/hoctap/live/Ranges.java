package vn.hoctap.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of milliseconds as disjoint ranges in their order; ranges that touch are one. Nothing is
 * rounded: rounding each message lost three seconds of sixty.
 */
public record Ranges(List<Range> list) {

    public static final Ranges NONE = new Ranges(List.of());

    public Ranges {
        list = joined(list);
    }

    /** Every millisecond that is in one of both. */
    public Ranges union(Ranges other) {
        return new Ranges(Stream.concat(list.stream(), other.list.stream()).toList());
    }

    /** What of the first so many milliseconds is missing. */
    public Ranges gaps(long durationMillis) {
        var gaps = new ArrayList<Range>();
        long at = 0;
        for (var range : list) {
            if (range.fromMillis() >= durationMillis) {
                break;
            }
            if (range.fromMillis() > at) {
                gaps.add(new Range(at, range.fromMillis()));
            }
            at = range.untilMillis();
        }
        if (at < durationMillis) {
            gaps.add(new Range(at, durationMillis));
        }
        return new Ranges(gaps);
    }

    /** What of it lies within a stretch. */
    public Ranges within(long fromMillis, long untilMillis) {
        return new Ranges(
                list.stream()
                        .filter(it ->
                                it.untilMillis() > fromMillis && it.fromMillis() < untilMillis)
                        .map(it ->
                                new Range(
                                        Math.max(it.fromMillis(), fromMillis),
                                        Math.min(it.untilMillis(), untilMillis)))
                        .toList());
    }

    public boolean contains(long millis) {
        return list.stream().anyMatch(it -> it.fromMillis() <= millis && millis < it.untilMillis());
    }

    public long millis() {
        return list.stream().mapToLong(Range::millis).sum();
    }

    /** {@code 0-76000,90500-91000}; empty for none. */
    String stored() {
        return list.stream()
                .map(it -> it.fromMillis() + "-" + it.untilMillis())
                .collect(Collectors.joining(","));
    }

    static Ranges parse(String stored) {
        if (stored.isEmpty()) {
            return NONE;
        }
        return new Ranges(
                Arrays.stream(stored.split(",", -1))
                        .map(it -> it.split("-", -1))
                        .map(it -> new Range(Long.parseLong(it[0]), Long.parseLong(it[1])))
                        .toList());
    }

    private static List<Range> joined(List<Range> list) {
        var joined = new ArrayList<Range>();
        for (var range :
                list.stream().sorted(Comparator.comparingLong(Range::fromMillis)).toList()) {
            if (!joined.isEmpty() && joined.getLast().untilMillis() >= range.fromMillis()) {
                var last = joined.removeLast();
                joined.add(
                        new Range(
                                last.fromMillis(),
                                Math.max(last.untilMillis(), range.untilMillis())));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }
}
