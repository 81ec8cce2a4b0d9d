package vn.hoctap.textreuse;

import java.util.List;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.SeedFinder;
import vn.hoctap.textreuse.align.SeedTable;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/** Two texts by themselves, without the others that would tell what is common wording. */
public final class TextPair {

    private TextPair() {}

    /**
     * The passages two texts share, by their place in the first. Since nothing tells set phrases
     * from taken-over wording here, short passages are left out.
     */
    public static List<Passage> align(String a, String b) {
        AnalyzedText textA = Analyzer.analyze(a);
        AnalyzedText textB = Analyzer.analyze(b);
        List<Region> regions =
                Aligner.ALONE.align(
                        new SeedFinder(new SeedTable(Track.of(textA))), Track.of(textB), false);
        return regions.stream().map(region -> passage(region, textA, textB)).toList();
    }

    private static Passage passage(Region region, AnalyzedText a, AnalyzedText b) {
        return new Passage(
                a.span(region.firstA(), region.lastA()),
                b.span(region.firstB(), region.lastB()),
                region.kind(),
                region.words(true));
    }
}
