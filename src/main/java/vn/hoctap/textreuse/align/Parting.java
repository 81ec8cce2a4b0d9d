package vn.hoctap.textreuse.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts the seeds of two texts into passages, in place: a part is a stretch of the array, sorted by
 * the place in a.
 */
final class Parting {

    private final Aligner aligner;
    private final long[] seeds;
    private final long[] byA;
    private final Track a;
    private final Track b;
    private final Draft draft;
    private final List<Region> regions = new ArrayList<>();
    private int[] open = new int[3 * 16];
    private int height;

    /** Parts the first so many seeds. */
    Parting(Aligner aligner, long[] seeds, int count, Track a, Track b) {
        this.aligner = aligner;
        this.seeds = seeds;
        this.byA = new long[count];
        this.a = a;
        this.b = b;
        this.draft = new Draft(a, b);
    }

    /** The passages made of the seeds, in no order. */
    List<Region> regions() {
        push(0, byA.length, aligner.widestGap());
        while (height > 0) {
            int gap = open[--height];
            int to = open[--height];
            int from = open[--height];
            part(from, to, gap);
        }
        return regions;
    }

    private void push(int from, int to, int gap) {
        if ((to - from) * 3 < aligner.fewestWords()) {
            return;
        }
        if (height + 3 > open.length) {
            open = Arrays.copyOf(open, open.length * 2);
        }
        open[height++] = from;
        open[height++] = to;
        open[height++] = gap;
    }

    /** Parts by distance in a, then in b, and so on until nothing parts. */
    private void part(int from, int to, int gap) {
        if (cut(from, to, gap, false)) {
            return;
        }
        System.arraycopy(seeds, from, byA, from, to - from);
        Seeds.exchange(seeds, from, to);
        if (cut(from, to, gap, true)) {
            return;
        }
        System.arraycopy(byA, from, seeds, from, to - from);
        draft.begin(seeds, from, to);
        if (draft.matched() < aligner.fewestWords()) {
            return;
        }
        if (draft.dense(aligner.density())) {
            trim(from, to);
        } else if (gap > aligner.narrowestGap()) {
            push(from, to, gap / 2);
        }
    }

    /** Cuts where first words are too far from each other; false if they nowhere are. */
    private boolean cut(int from, int to, int gap, boolean exchanged) {
        int start = from;
        for (int s = from + 1; s <= to; s++) {
            boolean end = s == to;
            if (end && start == from) {
                return false;
            }
            if (end || Seeds.firstA(seeds[s]) - Seeds.firstA(seeds[s - 1]) > gap + Grams.SHAPES) {
                if (exchanged) {
                    Seeds.exchange(seeds, start, s);
                }
                push(start, s, gap);
                start = s;
            }
        }
        return true;
    }

    /** Takes loose ends off, then carries the passage on to where the wording really parts. */
    private void trim(int from, int to) {
        int end = to;
        while (true) {
            int kept = within(from, end, Reach.of(draft.inA()), Reach.of(draft.inB()));
            if (kept == end) {
                regions.add(Extension.extend(draft, seeds, from, end, a, b));
                return;
            }
            end = kept;
            draft.begin(seeds, from, end);
            if (draft.matched() < aligner.fewestWords()) {
                return;
            }
        }
    }

    private int within(int from, int to, Reach inA, Reach inB) {
        int kept = from;
        for (int s = from; s < to; s++) {
            if (inA.holds(Seeds.entryA(seeds[s])) && inB.holds(Seeds.entryB(seeds[s]))) {
                seeds[kept++] = seeds[s];
            }
        }
        return kept;
    }
}
