package vn.hoctap.textreuse.align;

import vn.hoctap.textreuse.Passage;

/** Carries a passage on to where the wording really parts, and says of what kind it is. */
final class Extension {

    private static final int STRIDE = 3;
    private static final double REORDERED_SHARE = 0.1;

    private Extension() {}

    static Region extend(Draft draft, long[] seeds, int from, int to, Track a, Track b) {
        carry(a, b, draft, draft.lastA(), draft.lastB(), 1);
        carry(a, b, draft, draft.firstA(), draft.firstB(), -1);
        return draft.region(kind(draft, seeds, from, to, a, b));
    }

    /** Goes on while the next words are the same; over one odd word if two good ones follow. */
    private static void carry(Track a, Track b, Draft draft, int i, int j, int way) {
        int atA = i;
        int atB = j;
        while (true) {
            int step = step(a, b, atA, atB, way);
            if (step < 0) {
                return;
            }
            atA += way * (1 + step / STRIDE);
            atB += way * (1 + step % STRIDE);
            draft.add(atA, atB);
        }
    }

    private static int step(Track a, Track b, int i, int j, int way) {
        for (int far = 0; far <= 1; far++) {
            for (int da = 0; da <= far; da++) {
                for (int db = 0; db <= far; db++) {
                    int nextA = i + way * (1 + da);
                    int nextB = j + way * (1 + db);
                    if (Math.max(da, db) == far
                            && same(a, nextA, b, nextB)
                            && (far == 0 || same(a, nextA + way, b, nextB + way))) {
                        return da * STRIDE + db;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean same(Track a, int i, Track b, int j) {
        return i >= 0 && i < a.size() && j >= 0 && j < b.size() && Track.same(a, i, b, j);
    }

    private static Passage.Kind kind(
            Draft draft, long[] seeds, int from, int to, Track a, Track b) {
        int length = draft.lastA() - draft.firstA() + 1;
        if (length == draft.lastB() - draft.firstB() + 1) {
            boolean exact = true;
            for (int k = 0; k < length && exact; k++) {
                exact = Track.same(a, draft.firstA() + k, b, draft.firstB() + k);
            }
            if (exact) {
                return Passage.Kind.EXACT;
            }
        }
        int backwards = 0;
        int steps = 0;
        int furthest = -1;
        int previous = -1;
        for (int s = from; s < to; s++) {
            long seed = seeds[s];
            if (Seeds.firstA(seed) != previous) {
                previous = Seeds.firstA(seed);
                int place = Seeds.firstB(seed);
                steps++;
                backwards += place < furthest - 4 ? 1 : 0;
                furthest = Math.max(furthest, place);
            }
        }
        return backwards > REORDERED_SHARE * steps ? Passage.Kind.REORDERED : Passage.Kind.MODIFIED;
    }
}
