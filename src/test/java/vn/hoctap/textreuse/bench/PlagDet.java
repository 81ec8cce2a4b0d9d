package vn.hoctap.textreuse.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.Span;

/**
 * The measure of the PAN text-alignment task, after Potthast, Stein, Barrón-Cedeño and Rosso, "An
 * evaluation framework for plagiarism detection" (COLING 2010): F1 of macro-averaged precision and
 * recall in characters, divided by log2(1 + granularity).
 */
final class PlagDet {

    /** A passage in two texts: real or found. */
    record Case(int pair, Span a, Span b) {

        boolean meets(Case other) {
            return pair == other.pair && overlap(a, other.a) > 0 && overlap(b, other.b) > 0;
        }
    }

    record Result(double precision, double recall, double granularity) {

        double plagDet() {
            double sum = precision + recall;
            double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
            return f1 / (Math.log(1 + granularity) / Math.log(2));
        }
    }

    private PlagDet() {}

    static Result of(List<Case> real, List<Case> found) {
        double detected = 0;
        int detections = 0;
        for (Case r : real) {
            long count = found.stream().filter(f -> f.meets(r)).count();
            detected += count > 0 ? 1 : 0;
            detections += (int) count;
        }
        double granularity = detected == 0 ? 1 : detections / detected;
        return new Result(covered(found, real), covered(real, found), granularity);
    }

    /** Mean over the cases of the share of their characters that the others they meet cover. */
    private static double covered(List<Case> cases, List<Case> others) {
        double sum = 0;
        for (Case c : cases) {
            List<Span> inA = new ArrayList<>();
            List<Span> inB = new ArrayList<>();
            for (Case other : others) {
                if (c.meets(other)) {
                    inA.add(other.a);
                    inB.add(other.b);
                }
            }
            double part = characters(c.a, inA) + characters(c.b, inB);
            sum += part / (c.a.length() + c.b.length());
        }
        return cases.isEmpty() ? 0 : sum / cases.size();
    }

    private static int characters(Span of, List<Span> covering) {
        var set = new BitSet();
        for (Span span : covering) {
            if (overlap(of, span) > 0) {
                set.set(Math.max(of.start(), span.start()), Math.min(of.end(), span.end()));
            }
        }
        return set.cardinality();
    }

    private static int overlap(Span x, Span y) {
        return Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
    }
}
