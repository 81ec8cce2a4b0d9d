package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.SeedFinder;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.text.AnalyzedText;

/**
 * What a text took from known sources.
 *
 * @param words the words that are in such passages
 * @param passages by place, then source
 */
public record Taken(BitSet words, List<SourcePassage> passages) {

    public static Taken from(List<Source> sources, AnalyzedText text) {
        var words = new BitSet(text.words());
        List<SourcePassage> passages = new ArrayList<>();
        Track all = Track.of(text);
        for (Source source : sources) {
            var finder = new SeedFinder(source.seeds());
            for (Region region : Aligner.SOURCES.align(finder, all, true)) {
                words.set(region.firstA(), region.lastA() + 1);
                passages.add(
                        new SourcePassage(
                                text.span(region.firstA(), region.lastA()),
                                source.id(),
                                source.text().span(region.firstB(), region.lastB())));
            }
        }
        passages.sort(
                Comparator.comparing(SourcePassage::own)
                        .thenComparing(SourcePassage::source)
                        .thenComparing(SourcePassage::inSource));
        return new Taken(words, List.copyOf(passages));
    }
}
