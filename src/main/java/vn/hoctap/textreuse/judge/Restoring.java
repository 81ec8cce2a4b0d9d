package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.SeedFinder;
import vn.hoctap.textreuse.align.Sketch;

/** Brings works that were read back together with what is remembered of their pairs. */
final class Restoring {

    private final Map<Entry, List<Remembered>> works;
    private final List<Entry> inOrder;
    private final Map<Long, List<Integer>> byVersion = new HashMap<>();
    private final BitSet known;

    Restoring(Map<Entry, List<Remembered>> works) {
        this.works = works;
        inOrder = works.keySet().stream().sorted(Entry.IN_ORDER).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            byVersion.computeIfAbsent(inOrder.get(i).version(), key -> new ArrayList<>(1)).add(i);
        }
        known = new BitSet(inOrder.size() * inOrder.size());
    }

    void meetings(Consumer<Entry> entries, Consumer<Meeting> meetings) {
        inOrder.forEach(entries);
        for (int i = 0; i < inOrder.size(); i++) {
            for (Remembered remembered : works.getOrDefault(inOrder.get(i), List.of())) {
                for (int other : byVersion.getOrDefault(remembered.other(), List.of())) {
                    if (other != i && i < other == remembered.first()) {
                        recall(Math.min(i, other), Math.max(i, other), remembered, meetings);
                    }
                }
            }
        }
        for (int a = 0; a < inOrder.size(); a++) {
            meetAnew(a, meetings);
        }
    }

    private void recall(int a, int b, Remembered remembered, Consumer<Meeting> meetings) {
        Entry first = inOrder.get(a);
        Entry second = inOrder.get(b);
        int pair = a * inOrder.size() + b;
        if (known.get(pair)) {
            return;
        }
        known.set(pair);
        if (!remembered.regions().isEmpty() && first.mayMeet(second)) {
            meetings.accept(
                    new Meeting(
                            first,
                            second,
                            remembered.regions(),
                            remembered.sharedOfA(),
                            remembered.sharedOfB()));
        }
    }

    private void meetAnew(int a, Consumer<Meeting> meetings) {
        Entry first = inOrder.get(a);
        int row = a * inOrder.size();
        int b = known.nextClearBit(row + a + 1) - row;
        if (b >= inOrder.size()) {
            return;
        }
        var candidates = new Sketch.Lookup(first.sketch());
        SeedFinder seeds = first.seeds();
        for (; b < inOrder.size(); b = known.nextClearBit(row + b + 1) - row) {
            Entry second = inOrder.get(b);
            if (first.mayMeet(second) && candidates.meets(second.sketch())) {
                List<Region> regions = Aligner.WORKS.align(seeds, second.own(), false);
                if (!regions.isEmpty()) {
                    meetings.accept(new Meeting(first, second, regions));
                }
            }
        }
    }
}
